# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent


class DatabaseReshardCollection(DefinitionEvent):
    """MongoDB's `reshardCollection` (database reshard collection): The shard key of a collection changed.
    https://www.mongodb.com/docs/manual/reference/change-events/reshardCollection/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/reshardCollection/"

    @property
    def kind(self) -> Literal["reshardCollection"]:
        return "reshardCollection"
