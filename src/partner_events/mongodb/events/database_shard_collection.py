# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent


class DatabaseShardCollection(DefinitionEvent):
    """MongoDB's `shardCollection` (database shard collection): A collection was sharded.
    https://www.mongodb.com/docs/manual/reference/change-events/shardCollection/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/shardCollection/"

    @property
    def kind(self) -> Literal["shardCollection"]:
        return "shardCollection"
