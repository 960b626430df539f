# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductPriceCustomFieldRemovedDetail(Message):
    type: str
    priceId: str
    variantId: int
    staged: bool
    name: str


class ProductPriceCustomFieldRemoved(MessageEvent):
    """commercetools's `ProductPriceCustomFieldRemoved` (Product Price Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceCustomFieldRemovedDetail

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldRemoved"]:
        return "ProductPriceCustomFieldRemoved"
