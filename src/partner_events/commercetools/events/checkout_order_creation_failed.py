# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import CheckoutMessageOrderPayloadBaseData
from partner_events.commercetools.models.event import Event


class CheckoutOrderCreationFailedDetail(Event):
    type: str
    data: CheckoutMessageOrderPayloadBaseData


class CheckoutOrderCreationFailed(EventNotification):
    """commercetools's `CheckoutOrderCreationFailed` (Checkout Order Creation Failed):
    https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: CheckoutOrderCreationFailedDetail

    @property
    def kind(self) -> Literal["CheckoutOrderCreationFailed"]:
        return "CheckoutOrderCreationFailed"
