# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreCheckoutUrlTemplateSetDetail(Message):
    type: str
    checkoutUrlTemplate: str | None = None


class StoreCheckoutUrlTemplateSet(MessageEvent):
    """commercetools's `StoreCheckoutUrlTemplateSet` (Store Checkout Url Template Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreCheckoutUrlTemplateSetDetail

    @property
    def kind(self) -> Literal["StoreCheckoutUrlTemplateSet"]:
        return "StoreCheckoutUrlTemplateSet"
