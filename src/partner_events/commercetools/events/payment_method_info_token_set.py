# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import PaymentMethodToken
from partner_events.commercetools.models.message import Message


class PaymentMethodInfoTokenSetDetail(Message):
    type: str
    token: PaymentMethodToken | None = None
    oldToken: PaymentMethodToken | None = None


class PaymentMethodInfoTokenSet(MessageEvent):
    """commercetools's `PaymentMethodInfoTokenSet` (Payment Method Info Token Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodInfoTokenSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodInfoTokenSet"]:
        return "PaymentMethodInfoTokenSet"
