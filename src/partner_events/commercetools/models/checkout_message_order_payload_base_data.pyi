# Generated from schemas/commercetools/objects/checkout_message_order_payload_base_data.json
# by `python -m codegen`; do not edit.

from partner_events.commercetools.models.common import ErrorObject, Reference
from partner_events.commercetools.models.event_data import EventData


class CheckoutMessageOrderPayloadBaseData(EventData):
    """https://docs.commercetools.com/api/projects/messages"""

    projectKey: str
    cart: Reference
    payments: list[Reference]
    errors: list[ErrorObject]
