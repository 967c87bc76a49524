"""What a mend is: the changes that make one problem vanish, and the words on its button."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from si_editor.model.fieldpath import MISSING, FieldPath, value_at
from si_editor.model.fieldspec import FieldSpec, find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem
from si_editor.model.records import Record, RecordKey
from si_editor.model.sentences import Sentence, shown
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change

SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "use-country": "Use ISO code {code}",
        "use-value": "Use “{value}”",
        "use-date": "Write {value}",
        "use-number": "Write {value}",
        "use-language": "Use the tag {value}",
        "use-address": "Write {value}",
        "use-share": "Write {value}",
        "set-draft": "Set to draft",
        "set-yes": "Set to yes",
        "set-no": "Set to no",
        "make-text": "Keep it as text",
        "make-list": "Make it a list",
        "make-group": "Take it as “{label}”",
        "move-field": "Move it to “{label}”",
        "shorten": "Shorten at the last sentence",
        "complete-sentence": "Complete the sentence from the text",
        "add-full-stop": "Put a full stop at the end",
        "ungarble": "Restore the letters",
        "remove-signs": "Remove the unseen signs",
        "tidy": "Tidy up",
        "empty-field": "Empty the field",
        "shift-headings": "Move all headings one level down",
        "heading-level": "Make it level {level}",
        "remove-headings": "Delete the empty heading",
        "html-to-markdown": "Turn it into Markdown signs",
        "keep-words": "Keep only the words",
        "unlink": "Keep the words without the link",
        "link-secure": "Put https:// in front",
        "swap-dates": "Swap start and end",
        "mark-unsure": "Leave “{label}” out as not sure",
        "add-country": "Add {code} to the countries",
        "take-countries": "Take the partners’ countries: {codes}",
        "swap-amounts": "Swap total and EU share",
        "use-rate": "Set the rate to {value}",
        "remove-entry": "Take it out of the list",
        "remove-value": "Take “{value}” out",
        "add-term": "Add “{value}” to the vocabulary",
        "use-reference": "Use “{value}”",
        "mark-decorative": "Mark as decorative",
        "keep-description": "Keep the description",
        "keep-decorative": "Keep it as decoration",
        "cut-words": "Cut “{value}”",
        "use-file": "Use {value}",
        "describe-file": "Make its entry",
        "use-kind": "Set the kind to {value}",
        "remove-focus": "Take the focus out",
        "use-film": "Take the id from the address",
        "use-provider": "Play the film at {value}",
        "play-file": "Play the file",
        "partial-conformity": "Choose “partial”",
        "paraphrase": "Mark as a paraphrase",
        "join-answers": "Put both answers together",
        "cut-tracking": "Cut the tracking off",
        "use-statement": "Write “{value}”",
    }
)
"""What stands on the button of each mend, by its code; ``{…}`` are values of the mend's ``params``."""


@dataclass(frozen=True)
class Mend:
    """One way to make a problem vanish: its changes are one step that can be undone.

    ``sentence`` is the English template of the button, ``params`` are the values in it.
    """

    code: str
    sentence: str
    params: Mapping[str, object] = field(hash=False)
    changes: tuple[Change, ...] = field(hash=False)

    @property
    def words(self) -> Sentence:
        """The sentence with its values: ``Use ISO code GR``."""
        return Sentence(self.sentence, **self.params)


@dataclass(frozen=True)
class Place:
    """Where a problem is, with the data around it as they are now."""

    snapshot: Snapshot
    problem: Problem
    key: RecordKey

    @property
    def path(self) -> FieldPath:
        """The path of the value that the problem is about."""
        return self.problem.path

    @property
    def data(self) -> Mapping[str, object]:
        """The draft's data."""
        reading = self.snapshot.readings.get(self.key)
        return reading.data if reading is not None else {}

    @property
    def record(self) -> Record | None:
        """What reading made of the draft."""
        return self.snapshot.record(self.key)

    @property
    def value(self) -> object:
        """The value that the problem is about."""
        return self.at(self.path)

    @property
    def text(self) -> str:
        """The text that the problem is about; empty where the value is none."""
        value = self.value
        return value if isinstance(value, str) else ""

    @property
    def spec(self) -> FieldSpec | None:
        """What the model says of the field."""
        return self.spec_at(self.path)

    def spec_at(self, path: FieldPath) -> FieldSpec | None:
        """Describe the field at a path of the record."""
        return find_field(read_fields(KINDS[self.key.kind].model), path)

    def at(self, path: FieldPath) -> object:
        """Give the value at a path of the record."""
        return value_at(self.data, path)

    def change(self, path: FieldPath, after: object) -> Change:
        """Change a value of the record; a group goes with the last that is in it."""
        while after is MISSING and len(path) > 1 and isinstance(path[-2], str) and isinstance(path[-1], str):
            around = self.at(path[:-1])
            if not isinstance(around, Mapping) or set(around) - {path[-1]}:
                break
            path = path[:-1]
        return Change(self.key, path, self.at(path), after)

    def mend(self, name: str, /, *changes: Change, **params: object) -> Mend:
        """Put a mend together from changes."""
        texts = {one: value if isinstance(value, Sentence) else shown(value) for one, value in params.items()}
        return Mend(name, SENTENCES[name], MappingProxyType(texts), changes)

    def put(self, name: str, after: object, /, **params: object) -> Mend:
        """Give the mend that replaces the value that the problem is about."""
        return self.mend(name, self.change(self.path, after), **params)

    def take_out(self, path: FieldPath, name: str = "remove-entry", /, **params: object) -> Mend:
        """Give the mend that takes a value away; a list that becomes empty goes with its last entry."""
        around = self.at(path[:-1])
        is_last = isinstance(path[-1], int) and isinstance(around, list | tuple) and len(around) == 1
        return self.mend(name, self.change(path[:-1] if is_last else path, MISSING), **params)


Mending = Callable[[Place], Iterable[Mend]]


def texts_at(place: Place, path: FieldPath) -> Iterator[tuple[FieldPath, str]]:
    """Go through the texts of a field: the one there is, or one for each language."""
    value = place.at(path)
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for language, text in value.items():
            if isinstance(text, str):
                yield (*path, str(language)), text
