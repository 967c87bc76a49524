"""The base of every record: what all kinds share."""

from typing import Annotated, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from si_editor.model.hints import Group

Status = Literal["draft", "ready", "archived"]


class RecordKey(NamedTuple):
    """Names one record of the catalogue: its kind and its id (the file's name without ending)."""

    kind: str
    id: str

    def __str__(self) -> str:
        """Read as ``project/sempre``."""
        return f"{self.kind}/{self.id}"


class Value(BaseModel):
    """A frozen group of fields; keys that the program does not know are left alone."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Record(Value):
    """One valid entry. It never changes; edits happen on drafts and give a new record."""


class Entry(Record):
    """A record with a page of its own, which is published only when its status is ``ready``."""

    status: Annotated[
        Status,
        Group("Publishing"),
        Field(
            title="Status",
            description="Only entries that are ready are published. Archived entries stay in the catalogue.",
            examples=["ready"],
        ),
    ] = "draft"


CAMPAIGN_KEY = RecordKey("campaign", "catalogue")
