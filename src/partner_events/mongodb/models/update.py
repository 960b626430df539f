# Generated from schemas/mongodb by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.mongodb.models.document_change import DocumentChange


class TruncatedArray(Model):
    field: str
    newSize: int


class UpdateDescription(Model):
    updatedFields: JsonObject
    removedFields: list[str] | None = None
    truncatedArrays: list[TruncatedArray] | None = None
    disambiguatedPaths: JsonObject | None = None


class UpdateChange(DocumentChange):
    """https://www.mongodb.com/docs/manual/reference/change-events/update/"""

    updateDescription: UpdateDescription
    fullDocument: JsonObject | None = None
    fullDocumentBeforeChange: JsonObject | None = None
