# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import CheckoutMessagePaymentsPayloadBaseData
from partner_events.commercetools.models.event import Event


class CheckoutPaymentCancelAuthorizationFailedDetail(Event):
    type: str
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentCancelAuthorizationFailed(EventNotification):
    """commercetools's `CheckoutPaymentCancelAuthorizationFailed` (Checkout Payment Cancel Authorization
    Failed): https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: CheckoutPaymentCancelAuthorizationFailedDetail

    @property
    def kind(self) -> Literal["CheckoutPaymentCancelAuthorizationFailed"]:
        return "CheckoutPaymentCancelAuthorizationFailed"
