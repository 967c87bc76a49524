"""What the renderer gives: a page as bytes, or a sentence that says why there is none."""

from dataclasses import dataclass, field

from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import RecordKey


@dataclass(frozen=True)
class Page:
    """One file of the website: its address inside the site, its bytes and what it was made from."""

    address: str
    media_type: str
    content: bytes
    made_from: frozenset[RecordKey] = field(default_factory=frozenset)


class RenderError(Exception):
    """A page cannot be made because of one value; the sentence says what happened and what to do."""

    def __init__(self, key: RecordKey | None, path: FieldPath, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key
        self.path = path
        self.sentence = sentence
