# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import CheckoutMessagePaymentsPayloadBaseData
from partner_events.commercetools.models.event import Event


class CheckoutPaymentAuthorizationCancelledDetail(Event):
    type: str
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentAuthorizationCancelled(EventNotification):
    """commercetools's `CheckoutPaymentAuthorizationCancelled` (Checkout Payment Authorization Cancelled):
    https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: CheckoutPaymentAuthorizationCancelledDetail

    @property
    def kind(self) -> Literal["CheckoutPaymentAuthorizationCancelled"]:
        return "CheckoutPaymentAuthorizationCancelled"
