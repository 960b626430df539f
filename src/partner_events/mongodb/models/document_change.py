# Generated from schemas/mongodb by codegen; do not edit.

from partner_events.mongodb.models._types import DocumentKey
from partner_events.mongodb.models.change import ChangeEvent


class DocumentChange(ChangeEvent):
    """https://www.mongodb.com/docs/manual/reference/change-events/"""

    documentKey: DocumentKey
    """The `_id`, and in a sharded collection the shard key."""
