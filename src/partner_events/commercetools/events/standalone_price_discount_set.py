# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import DiscountedPrice
from partner_events.commercetools.models.message import Message


class StandalonePriceDiscountSetDetail(Message):
    type: str
    discounted: DiscountedPrice | None = None


class StandalonePriceDiscountSet(MessageEvent):
    """commercetools's `StandalonePriceDiscountSet` (Standalone Price Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceDiscountSetDetail

    @property
    def kind(self) -> Literal["StandalonePriceDiscountSet"]:
        return "StandalonePriceDiscountSet"
