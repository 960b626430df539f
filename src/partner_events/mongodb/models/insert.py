# Generated from schemas/mongodb by codegen; do not edit.

from partner_events._models.model import JsonObject
from partner_events.mongodb.models.document_change import DocumentChange


class InsertChange(DocumentChange):
    """https://www.mongodb.com/docs/manual/reference/change-events/insert/"""

    fullDocument: JsonObject
    """The document."""
