# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodCustomFieldRemovedDetail(Message):
    type: str
    name: str


class PaymentMethodCustomFieldRemoved(MessageEvent):
    """commercetools's `PaymentMethodCustomFieldRemoved` (Payment Method Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodCustomFieldRemovedDetail

    @property
    def kind(self) -> Literal["PaymentMethodCustomFieldRemoved"]:
        return "PaymentMethodCustomFieldRemoved"
