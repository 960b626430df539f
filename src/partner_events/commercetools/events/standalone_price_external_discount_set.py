# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import DiscountedPrice
from partner_events.commercetools.models.message import Message


class StandalonePriceExternalDiscountSetDetail(Message):
    type: str
    discounted: DiscountedPrice | None = None


class StandalonePriceExternalDiscountSet(MessageEvent):
    """commercetools's `StandalonePriceExternalDiscountSet` (Standalone Price External Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceExternalDiscountSetDetail

    @property
    def kind(self) -> Literal["StandalonePriceExternalDiscountSet"]:
        return "StandalonePriceExternalDiscountSet"
