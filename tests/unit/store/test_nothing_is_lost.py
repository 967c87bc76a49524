"""One long day of editing, drawn by chance: edits, undo, saves, other people's edits, crashes. Nothing may get lost."""

import os
import shutil
import tempfile
from pathlib import Path
from unittest.mock import patch

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from si_editor.model.fieldpath import MISSING, Missing, value_at
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Change, Journal, Touched, inverse, is_same, review_pending
from si_editor.store.plain import as_plain
from si_editor.store.yamlread import parse

KEYS = [RecordKey("project", name) for name in ("one", "two", "three")]
MINE = st.sampled_from(["acronym", "teaser", "themes", "period"])
VALUES = st.one_of(
    st.sampled_from(["NO", "x", "a\nb\n", "", "1:30", "# no comment", "text\n\n\n"]),
    st.lists(st.sampled_from(["care", "no", "work"]), max_size=3),
    st.dictionaries(st.sampled_from(["start", "end", "no"]), st.sampled_from(["2019", "yes", 5, None]), max_size=2),
    st.just(MISSING),
)
TEXT = "# about {name}\nacronym: {name}   # short\nthemes: [care, work]\nforeign: 0\n# the end\n"

State = dict[str, object] | Missing


class Day(RuleBasedStateMachine):
    """Keeps its own simple book of what every draft and every file must say."""

    def __init__(self) -> None:
        super().__init__()
        # Waiting for the disk is tested elsewhere; here it would only make the day long.
        self.patience = patch.object(os, "fsync", lambda _: None)
        self.patience.start()
        self.folder = Path(tempfile.mkdtemp())
        self.root = self.folder / "catalogue"
        (self.root / "projects").mkdir(parents=True)
        (self.root / "catalogue.yaml").write_text("format: 1\ntitle: x\n", "utf-8")
        for key in KEYS[:2]:
            self.path(key).write_text(TEXT.format(name=key.id), "utf-8")
        self.catalogue = Catalogue.open(self.root, self.folder / "trash")
        self.journal = Journal(self.folder / "journal", self.root)
        self.drafts: dict[RecordKey, State] = {key: self.in_file(key) for key in KEYS}
        self.files = dict(self.drafts)
        self.done: list[Touched] = []
        self.theirs = 0

    def path(self, key: RecordKey) -> Path:
        return self.root / "projects" / f"{key.id}.yaml"

    def in_file(self, key: RecordKey) -> State:
        return parse(self.path(key).read_text("utf-8")) if self.path(key).exists() else MISSING

    def in_draft(self, key: RecordKey) -> State:
        return dict(self.catalogue.draft(key).data) if key in self.catalogue.keys() else MISSING

    def make(self, *changes: Change) -> None:
        touched = self.catalogue.apply(changes)
        self.journal.append(touched.changes)
        self.done.append(touched)
        for key in touched.keys:
            self.drafts[key] = self.in_draft(key)

    @rule(key=st.sampled_from(KEYS), field=MINE, value=VALUES)
    def edit(self, key: RecordKey, field: str, value: object) -> None:
        draft = self.drafts[key]
        if isinstance(draft, Missing):
            return
        self.make(Change(key, (field,), draft.get(field, MISSING), value))
        assert is_same(value_at(self.drafts[key], (field,)), value)

    @rule(key=st.sampled_from(KEYS), letter=st.sampled_from("ab: #\n"))
    def type_a_letter(self, key: RecordKey, letter: str) -> None:
        draft = self.drafts[key]
        if not isinstance(draft, Missing):
            before = draft.get("teaser", MISSING)
            after = before + letter if isinstance(before, str) else letter
            self.make(Change(key, ("teaser",), before, after))

    @rule(key=st.sampled_from(KEYS))
    def create_or_remove(self, key: RecordKey) -> None:
        draft = self.drafts[key]
        foreign = value_at(self.files[key], ("foreign",)) or 0
        self.make(Change(key, (), draft, {"acronym": "new", "foreign": foreign} if draft is MISSING else MISSING))

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        touched = self.done.pop()
        made = self.catalogue.apply(inverse(touched.changes))
        self.journal.append(made.changes)
        for key in touched.keys:
            self.drafts[key] = self.in_draft(key)

    @rule(keys=st.one_of(st.none(), st.sets(st.sampled_from(KEYS))))
    def save(self, keys: set[RecordKey] | None) -> None:
        report = self.catalogue.save(keys)
        assert report.is_complete
        self.journal.mark_saved(report.saved)
        for key in KEYS if keys is None else keys:
            self.files[key] = self.drafts[key]

    @rule(key=st.sampled_from(KEYS))
    def somebody_else_edits(self, key: RecordKey) -> None:
        """Another program changes a field that is not edited here; both edits must go together."""
        if self.files[key] is MISSING or self.drafts[key] is MISSING:
            return
        self.theirs += 1
        text = self.path(key).read_text("utf-8")
        self.path(key).write_text(
            text.replace(f"foreign: {value_at(self.files[key], ('foreign',))}", f"foreign: {self.theirs}"), "utf-8"
        )
        (change,) = self.catalogue.foreign_changes()
        assert change.merge.conflicts == ()
        touched = self.catalogue.accept_foreign(change, change.merge.value)
        self.journal.append(touched.changes)
        for state in (self.files, self.drafts):
            before = state[key]
            assert isinstance(before, dict)
            state[key] = {**before, "foreign": self.theirs}
        self.done = []

    @rule()
    def crash_and_recover(self) -> None:
        self.journal.close()
        self.catalogue = Catalogue.open(self.root, self.folder / "trash")
        self.journal = Journal(self.folder / "journal", self.root)
        recovery = review_pending(self.catalogue, self.journal.pending())
        assert recovery.blocked == ()
        self.journal.append(self.catalogue.apply([*recovery.changes, *recovery.conflicts]).changes)
        self.journal.settle()
        self.done = []

    @invariant()
    def drafts_hold_what_was_typed(self) -> None:
        for key in KEYS:
            assert is_same(self.in_draft(key), as_plain(self.drafts[key]))

    @invariant()
    def files_hold_what_was_saved(self) -> None:
        for key in KEYS:
            assert is_same(self.in_file(key), self.files[key])

    @invariant()
    def unsaved_tells_the_truth(self) -> None:
        differing = {key for key in KEYS if not is_same(self.drafts[key], self.files[key])}
        assert set(self.catalogue.unsaved()) == differing

    @invariant()
    def the_journal_is_whole(self) -> None:
        assert self.journal.damaged_lines == 0

    def teardown(self) -> None:
        self.journal.close()
        self.patience.stop()
        shutil.rmtree(self.folder)


TestDay = Day.TestCase
TestDay.settings = settings(max_examples=50, stateful_step_count=30, deadline=None)
