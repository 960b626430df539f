# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent


class DatabaseCreateIndexes(DefinitionEvent):
    """MongoDB's `createIndexes` (database create indexes): Indexes were created.
    https://www.mongodb.com/docs/manual/reference/change-events/createIndexes/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/createIndexes/"

    @property
    def kind(self) -> Literal["createIndexes"]:
        return "createIndexes"
