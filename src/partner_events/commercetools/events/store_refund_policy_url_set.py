# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreRefundPolicyUrlSetDetail(Message):
    type: str
    refundPolicyUrl: str | None = None


class StoreRefundPolicyUrlSet(MessageEvent):
    """commercetools's `StoreRefundPolicyUrlSet` (Store Refund Policy Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreRefundPolicyUrlSetDetail

    @property
    def kind(self) -> Literal["StoreRefundPolicyUrlSet"]:
        return "StoreRefundPolicyUrlSet"
