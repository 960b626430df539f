# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodPaymentInterfaceSetDetail(Message):
    type: str
    paymentInterface: str | None = None
    oldPaymentInterface: str | None = None


class PaymentMethodPaymentInterfaceSet(MessageEvent):
    """commercetools's `PaymentMethodPaymentInterfaceSet` (Payment Method Payment Interface Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodPaymentInterfaceSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodPaymentInterfaceSet"]:
        return "PaymentMethodPaymentInterfaceSet"
