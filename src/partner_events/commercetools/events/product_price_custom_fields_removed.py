# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductPriceCustomFieldsRemovedDetail(Message):
    type: str
    priceId: str
    variantId: int
    staged: bool


class ProductPriceCustomFieldsRemoved(MessageEvent):
    """commercetools's `ProductPriceCustomFieldsRemoved` (Product Price Custom Fields Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceCustomFieldsRemovedDetail

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldsRemoved"]:
        return "ProductPriceCustomFieldsRemoved"
