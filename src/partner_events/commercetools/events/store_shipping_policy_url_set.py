# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreShippingPolicyUrlSetDetail(Message):
    type: str
    shippingPolicyUrl: str | None = None


class StoreShippingPolicyUrlSet(MessageEvent):
    """commercetools's `StoreShippingPolicyUrlSet` (Store Shipping Policy Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreShippingPolicyUrlSetDetail

    @property
    def kind(self) -> Literal["StoreShippingPolicyUrlSet"]:
        return "StoreShippingPolicyUrlSet"
