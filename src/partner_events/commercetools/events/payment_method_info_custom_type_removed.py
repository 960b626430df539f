# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodInfoCustomTypeRemovedDetail(Message):
    type: str
    oldTypeId: str | None = None


class PaymentMethodInfoCustomTypeRemoved(MessageEvent):
    """commercetools's `PaymentMethodInfoCustomTypeRemoved` (Payment Method Info Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodInfoCustomTypeRemovedDetail

    @property
    def kind(self) -> Literal["PaymentMethodInfoCustomTypeRemoved"]:
        return "PaymentMethodInfoCustomTypeRemoved"
