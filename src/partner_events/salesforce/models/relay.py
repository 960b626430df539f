# Generated from schemas/salesforce by codegen; do not edit.

from partner_events._models.model import Json, Model


class RelayDetail(Model):
    """https://developer.salesforce.com/docs/platform/event-relay/overview"""

    payload: Json
    schemaId: str | None = None
    id: str | None = None
