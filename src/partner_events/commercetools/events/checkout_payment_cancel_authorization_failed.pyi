# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import CheckoutMessagePaymentsPayloadBaseData
from partner_events.commercetools.models.event import Event


class CheckoutPaymentCancelAuthorizationFailedDetail(Event):
    type: Literal["CheckoutPaymentCancelAuthorizationFailed"]
    data: CheckoutMessagePaymentsPayloadBaseData
