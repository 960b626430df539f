# Generated from schemas/commercetools/events/checkout_order_creation_failed.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.checkout_message_order_payload_base_data import (
    CheckoutMessageOrderPayloadBaseData,
)
from partner_events.commercetools.models.event import Event


class CheckoutOrderCreationFailedDetail(Event):
    type: Literal["CheckoutOrderCreationFailed"]
    data: CheckoutMessageOrderPayloadBaseData
