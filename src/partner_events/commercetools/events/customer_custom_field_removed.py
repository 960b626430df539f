# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerCustomFieldRemovedDetail(Message):
    type: str
    name: str


class CustomerCustomFieldRemoved(MessageEvent):
    """commercetools's `CustomerCustomFieldRemoved` (Customer Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerCustomFieldRemovedDetail

    @property
    def kind(self) -> Literal["CustomerCustomFieldRemoved"]:
        return "CustomerCustomFieldRemoved"
