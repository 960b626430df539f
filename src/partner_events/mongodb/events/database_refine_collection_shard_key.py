# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent


class DatabaseRefineCollectionShardKey(DefinitionEvent):
    """MongoDB's `refineCollectionShardKey` (database refine collection shard key): The shard key of a
    collection was refined.
    https://www.mongodb.com/docs/manual/reference/change-events/refineCollectionShardKey/
    """

    docs_url: ClassVar[str] = (
        "https://www.mongodb.com/docs/manual/reference/change-events/refineCollectionShardKey/"
    )

    @property
    def kind(self) -> Literal["refineCollectionShardKey"]:
        return "refineCollectionShardKey"
