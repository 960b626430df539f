# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodPaymentMethodStatusSetDetail(Message):
    type: str
    status: str | None = None
    oldStatus: str | None = None


class PaymentMethodPaymentMethodStatusSet(MessageEvent):
    """commercetools's `PaymentMethodPaymentMethodStatusSet` (Payment Method Payment Method Status Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodPaymentMethodStatusSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodPaymentMethodStatusSet"]:
        return "PaymentMethodPaymentMethodStatusSet"
