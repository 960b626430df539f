# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent


class DatabaseDropIndexes(DefinitionEvent):
    """MongoDB's `dropIndexes` (database drop indexes): Indexes were dropped.
    https://www.mongodb.com/docs/manual/reference/change-events/dropIndexes/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/dropIndexes/"

    @property
    def kind(self) -> Literal["dropIndexes"]:
        return "dropIndexes"
