# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodInterfaceAccountSetDetail(Message):
    type: str
    interfaceAccount: str | None = None
    oldInterfaceAccount: str | None = None


class PaymentMethodInterfaceAccountSet(MessageEvent):
    """commercetools's `PaymentMethodInterfaceAccountSet` (Payment Method Interface Account Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodInterfaceAccountSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodInterfaceAccountSet"]:
        return "PaymentMethodInterfaceAccountSet"
