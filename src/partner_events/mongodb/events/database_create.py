# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent


class DatabaseCreate(DefinitionEvent):
    """MongoDB's `create` (database create): A collection was created.
    https://www.mongodb.com/docs/manual/reference/change-events/create/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/create/"

    @property
    def kind(self) -> Literal["create"]:
        return "create"
