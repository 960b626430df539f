# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodInfoNameSetDetail(Message):
    type: str
    name: dict[str, str] | None = None
    oldName: dict[str, str] | None = None


class PaymentMethodInfoNameSet(MessageEvent):
    """commercetools's `PaymentMethodInfoNameSet` (Payment Method Info Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodInfoNameSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodInfoNameSet"]:
        return "PaymentMethodInfoNameSet"
