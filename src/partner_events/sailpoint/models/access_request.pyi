# Generated from schemas/sailpoint by codegen; do not edit.

from partner_events.sailpoint.models.reference import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput


class AccessRequestInput(TriggerInput):
    """https://developer.sailpoint.com/docs/extensibility/event-triggers/"""

    accessRequestId: str
    requestedFor: list[IdentityReference] | IdentityReference
    """See the event's `requested_for`."""

    requestedBy: IdentityReference
