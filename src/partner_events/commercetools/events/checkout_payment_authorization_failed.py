# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import CheckoutMessagePaymentsPayloadBaseData
from partner_events.commercetools.models.event import Event


class CheckoutPaymentAuthorizationFailedDetail(Event):
    type: str
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentAuthorizationFailed(EventNotification):
    """commercetools's `CheckoutPaymentAuthorizationFailed` (Checkout Payment Authorization Failed):
    https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: CheckoutPaymentAuthorizationFailedDetail

    @property
    def kind(self) -> Literal["CheckoutPaymentAuthorizationFailed"]:
        return "CheckoutPaymentAuthorizationFailed"
