# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent


class DatabaseDrop(DefinitionEvent):
    """MongoDB's `drop` (database drop): A collection was dropped.
    https://www.mongodb.com/docs/manual/reference/change-events/drop/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/drop/"

    @property
    def kind(self) -> Literal["drop"]:
        return "drop"
