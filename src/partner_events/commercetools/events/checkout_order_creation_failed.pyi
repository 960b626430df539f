# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import CheckoutMessageOrderPayloadBaseData
from partner_events.commercetools.models.event import Event


class CheckoutOrderCreationFailedDetail(Event):
    type: Literal["CheckoutOrderCreationFailed"]
    data: CheckoutMessageOrderPayloadBaseData
