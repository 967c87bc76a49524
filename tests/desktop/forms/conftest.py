"""A real session over a small catalogue on disk, and forms in it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from si_editor.desktop.forms.form import RecordForm
from si_editor.desktop.forms.row import FieldRow
from si_editor.desktop.forms.services import Arrival, Option
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.model.fieldpath import MISSING, FieldPath, value_at
from si_editor.model.problems import Problem
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store.catalogue import Catalogue
from si_editor.store.changes import Change
from si_editor.store.journal import Journal
from si_editor.store.starting import create


@dataclass
class FixedLookups:
    """A catalogue to pick from that stands in the test."""

    tags: tuple[str, ...] = ("en",)
    folder: Path = Path("media")
    found: dict[str, Sequence[Option]] = field(default_factory=dict)
    names: dict[str, Sequence[str]] = field(default_factory=dict)
    wrong: dict[RecordKey, Sequence[Problem]] = field(default_factory=dict)

    def languages(self) -> tuple[str, ...]:
        return self.tags

    def records(self, kind: str) -> Sequence[Option]:
        return self.found.get(kind, ())

    def terms(self, vocabulary: str) -> Sequence[Option]:
        return self.found.get(vocabulary, ())

    def media(self, types: tuple[str, ...]) -> Sequence[Option]:
        return self.found.get("media", ())

    def media_path(self, name: str) -> Path:
        return self.folder / name

    def used(self, recurring: str) -> Sequence[str]:
        return self.names.get(recurring, ())

    def problems(self, key: RecordKey) -> Sequence[Problem]:
        return self.wrong.get(key, ())


@dataclass
class ScriptedMedia:
    """Answers as the test says, and remembers what came in."""

    chosen: Path | None = None
    imported: list[Path | QImage] = field(default_factory=list)
    changes: tuple[Change, ...] = ()

    def choose_file(self, types: tuple[str, ...]) -> Path | None:
        return self.chosen

    def bring_in(
        self,
        source: Path | QImage,
        types: tuple[str, ...],
        stem: str,
        done: Callable[[Arrival], None],
        left: Callable[[bool], None] | None = None,
    ) -> None:
        self.imported.append(source)
        name = source.name if isinstance(source, Path) else f"{stem}.png"
        done(Arrival(name, self.changes))


@dataclass
class Desk:
    """A session, a form in it, and short ways to look at both."""

    session: Session
    form: RecordForm
    lookups: FixedLookups
    media: ScriptedMedia

    def data(self) -> Mapping[str, object]:
        return self.session.catalogue.draft(self.form.key).data

    def value(self, *path: str | int) -> object:
        return value_at(self.data(), path)

    def row(self, name: str) -> FieldRow:
        for section in self.form.sections:
            if section.holds(name):
                section.set_open(True)
                return section.rows[name]
        raise LookupError(name)

    def undo_text(self) -> str:
        return self.session.undo_stack.undoText()

    def steps(self) -> int:
        return self.session.undo_stack.count()

    def change(self, path: FieldPath, value: object) -> None:
        """Make an edit somewhere else than in the form."""
        change = Change(self.form.key, path, value_at(self.data(), path), value)
        self.session.apply((change,), "Elsewhere")


MakeDesk = Callable[..., Desk]


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    root = tmp_path / "catalogue"
    create(root)
    tasks = Tasks()
    session = Session(Catalogue.open(root), Journal(tmp_path / "journal", root), tasks, lambda: date(2021, 6, 29))
    yield session
    session.close()


@pytest.fixture
def make_desk(session: Session, qtbot: QtBot, tmp_path: Path) -> MakeDesk:
    def make(
        kind: str = "project",
        data: Mapping[str, object] | None = None,
        record: str = "sempre",
        tags: tuple[str, ...] = ("en",),
        found: dict[str, Sequence[Option]] | None = None,
    ) -> Desk:
        key = CAMPAIGN_KEY if kind == "campaign" else RecordKey(kind, record)
        before = session.catalogue.draft(key).data if key in session.catalogue.keys() else MISSING
        session.catalogue.apply([Change(key, (), before, dict(data or {}))])
        session.catalogue.save([key])
        lookups = FixedLookups(tags, tmp_path, found or {})
        media = ScriptedMedia()
        form = RecordForm(session, key, lookups, media)
        qtbot.addWidget(form)
        form.resize(700, 900)
        with qtbot.waitExposed(form):
            form.show()
        return Desk(session, form, lookups, media)

    return make
