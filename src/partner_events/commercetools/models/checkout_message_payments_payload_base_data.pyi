# Generated from schemas/commercetools/objects/checkout_message_payments_payload_base_data.json
# by `python -m codegen`; do not edit.

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.event_data import EventData


class CheckoutMessagePaymentsPayloadBaseData(EventData):
    """https://docs.commercetools.com/api/projects/messages"""

    projectKey: str
    payment: Reference
    transactionId: str
    cart: Reference | None = None
    order: Reference | None = None
