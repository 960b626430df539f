# Generated from schemas/mongodb by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.mongodb.models.document_change import DocumentChange


class TruncatedArray(Model):
    field: str
    newSize: int


class UpdateDescription(Model):
    updatedFields: JsonObject
    """New values by field; a path with dots is a field inside."""

    removedFields: list[str] | None = None
    truncatedArrays: list[TruncatedArray] | None = None
    disambiguatedPaths: JsonObject | None = None
    """The parts of paths in which dots are not what they seem."""


class UpdateChange(DocumentChange):
    """https://www.mongodb.com/docs/manual/reference/change-events/update/"""

    updateDescription: UpdateDescription
    """Which fields were updated, removed and truncated."""

    fullDocument: JsonObject | None = None
    """The document, if the trigger is set to send it; perhaps as later changes left it."""

    fullDocumentBeforeChange: JsonObject | None = None
    """The document as it was, if the trigger is set to send it."""
