# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import DiscountedPrice
from partner_events.commercetools.models.message import Message


class ProductPriceExternalDiscountSetDetail(Message):
    type: str
    variantId: int
    variantKey: str | None = None
    sku: str | None = None
    priceId: str
    discounted: DiscountedPrice | None = None
    staged: bool


class ProductPriceExternalDiscountSet(MessageEvent):
    """commercetools's `ProductPriceExternalDiscountSet` (Product Price External Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceExternalDiscountSetDetail

    @property
    def kind(self) -> Literal["ProductPriceExternalDiscountSet"]:
        return "ProductPriceExternalDiscountSet"
