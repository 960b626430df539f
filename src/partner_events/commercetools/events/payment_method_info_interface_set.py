# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodInfoInterfaceSetDetail(Message):
    type: str
    interface: str | None = None
    oldInterface: str | None = None


class PaymentMethodInfoInterfaceSet(MessageEvent):
    """commercetools's `PaymentMethodInfoInterfaceSet` (Payment Method Info Interface Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodInfoInterfaceSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodInfoInterfaceSet"]:
        return "PaymentMethodInfoInterfaceSet"
