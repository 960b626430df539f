# Generated from schemas/salesforce by codegen; do not edit.

from partner_events._models.model import Json, Model


class RelayDetail(Model):
    """https://developer.salesforce.com/docs/platform/event-relay/overview"""

    payload: Json
    """The event."""

    schemaId: str | None = None
    """The id of the event's definition."""

    id: str | None = None
    """The event's id."""
