# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class OrderLineItemDistributionChannelSetDetail(Message):
    type: str
    lineItemId: str
    lineItemKey: str | None = None
    distributionChannel: Reference | None = None


class OrderLineItemDistributionChannelSet(MessageEvent):
    """commercetools's `OrderLineItemDistributionChannelSet` (Order Line Item Distribution Channel Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderLineItemDistributionChannelSetDetail

    @property
    def kind(self) -> Literal["OrderLineItemDistributionChannelSet"]:
        return "OrderLineItemDistributionChannelSet"
