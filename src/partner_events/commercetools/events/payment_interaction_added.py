# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomFields
from partner_events.commercetools.models.message import Message


class PaymentInteractionAddedDetail(Message):
    type: str
    interaction: CustomFields


class PaymentInteractionAdded(MessageEvent):
    """commercetools's `PaymentInteractionAdded` (Payment Interaction Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentInteractionAddedDetail

    @property
    def kind(self) -> Literal["PaymentInteractionAdded"]:
        return "PaymentInteractionAdded"
