# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Customer
from partner_events.commercetools.models.message import Message


class CustomerCreatedDetail(Message):
    type: str
    customer: Customer


class CustomerCreated(MessageEvent):
    """commercetools's `CustomerCreated` (Customer Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerCreatedDetail

    @property
    def kind(self) -> Literal["CustomerCreated"]:
        return "CustomerCreated"
