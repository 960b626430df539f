# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class DeliveryCustomFieldRemovedDetail(Message):
    type: str
    name: str
    deliveryId: str


class DeliveryCustomFieldRemoved(MessageEvent):
    """commercetools's `DeliveryCustomFieldRemoved` (Delivery Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DeliveryCustomFieldRemovedDetail

    @property
    def kind(self) -> Literal["DeliveryCustomFieldRemoved"]:
        return "DeliveryCustomFieldRemoved"
