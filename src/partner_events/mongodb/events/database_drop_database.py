# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent


class DatabaseDropDatabase(DefinitionEvent):
    """MongoDB's `dropDatabase` (database drop database): A database was dropped.
    https://www.mongodb.com/docs/manual/reference/change-events/dropDatabase/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/dropDatabase/"

    @property
    def kind(self) -> Literal["dropDatabase"]:
        return "dropDatabase"
