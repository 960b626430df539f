# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class DeliveryAddressSetDetail(Message):
    type: str
    deliveryId: str
    address: Address | None = None
    oldAddress: Address | None = None
    shippingKey: str | None = None


class DeliveryAddressSet(MessageEvent):
    """commercetools's `DeliveryAddressSet` (Delivery Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DeliveryAddressSetDetail

    @property
    def kind(self) -> Literal["DeliveryAddressSet"]:
        return "DeliveryAddressSet"
