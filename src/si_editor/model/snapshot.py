"""An unchanging picture of the whole catalogue: what checks, pages and bundles are made from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from si_editor.model.kinds import Campaign, Project, Vocabulary, VocabularyTerm
from si_editor.model.ordering import sort_name
from si_editor.model.problems import Problem
from si_editor.model.reading import Reading
from si_editor.model.records import CAMPAIGN_KEY, Entry, Record, RecordKey

AnyRecord = TypeVar("AnyRecord", bound=Record)


@dataclass(frozen=True)
class MediaFacts:
    """What is known of a media file without decoding it: size in bytes and SHA-256 in hex.

    Of a picture also width and height as it is seen, upright, and whether it has clear parts. ``fault`` is a part of
    a sentence that says why a picture or drawing cannot be shown.
    """

    name: str
    size: int
    sha256: str
    width: int = 0
    height: int = 0
    is_clear: bool = False
    fault: str | None = None


@dataclass(frozen=True)
class Snapshot:
    """All readings, all media files and the problems of files that could not be read.

    It can be handed to another thread: nothing in it ever changes.
    """

    readings: Mapping[RecordKey, Reading]
    media_files: Mapping[str, MediaFacts] = field(default_factory=lambda: MappingProxyType({}))
    file_problems: tuple[Problem, ...] = ()

    @cached_property
    def campaign(self) -> Campaign:
        """The campaign; one with the folder's defaults where the file says nothing usable."""
        record = self.find(CAMPAIGN_KEY, Campaign)
        return record if record is not None else Campaign(title="")

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the catalogue, the main one first."""
        return self.campaign.languages

    def record(self, key: RecordKey) -> Record | None:
        """Give the valid record of a key, or None if there is none."""
        reading = self.readings.get(key)
        return reading.record if reading is not None else None

    def find(self, key: RecordKey, model: type[AnyRecord]) -> AnyRecord | None:
        """Give the valid record of a key as its own type."""
        record = self.record(key)
        return record if isinstance(record, model) else None

    def records(self, model: type[AnyRecord]) -> Iterator[tuple[RecordKey, AnyRecord]]:
        """Go through the valid records of one model in the order in which people sort them."""
        for key in self._sorted_keys:
            record = self.readings[key].record
            if isinstance(record, model):
                yield key, record

    def ready(self) -> frozenset[RecordKey]:
        """Give the entries that their editors have declared ready for publication."""
        return frozenset(
            key
            for key, reading in self.readings.items()
            if isinstance(reading.record, Entry) and reading.record.status == "ready"
        )

    def is_ready(self, key: RecordKey) -> bool:
        """Tell whether an entry is declared ready; also when the entry is too broken to be read."""
        reading = self.readings.get(key)
        return reading is not None and reading.data.get("status") == "ready"

    def vocabulary(self, name: str) -> Vocabulary | None:
        """Give a vocabulary by its name."""
        return self.find(RecordKey("vocabulary", name), Vocabulary)

    def term(self, vocabulary: str, term_id: str) -> VocabularyTerm | None:
        """Give a term of a vocabulary, or None if either is unknown."""
        return self._terms.get((vocabulary, term_id))

    def projects(self) -> tuple[tuple[RecordKey, Project], ...]:
        """Give all valid projects, sorted by acronym."""
        return tuple(self.records(Project))

    @cached_property
    def _sorted_keys(self) -> tuple[RecordKey, ...]:
        return tuple(sorted(self.readings, key=lambda key: (sort_name(self.readings[key].record, key.id), key)))

    @cached_property
    def _terms(self) -> Mapping[tuple[str, str], VocabularyTerm]:
        return {(key.id, term.id): term for key, vocabulary in self.records(Vocabulary) for term in vocabulary.terms}
