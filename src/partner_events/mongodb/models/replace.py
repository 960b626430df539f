# Generated from schemas/mongodb by codegen; do not edit.

from partner_events._models.model import JsonObject
from partner_events.mongodb.models.document_change import DocumentChange


class ReplaceChange(DocumentChange):
    """https://www.mongodb.com/docs/manual/reference/change-events/replace/"""

    fullDocument: JsonObject
    fullDocumentBeforeChange: JsonObject | None = None
