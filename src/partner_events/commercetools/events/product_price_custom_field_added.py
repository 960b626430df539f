# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Json
from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductPriceCustomFieldAddedDetail(Message):
    type: str
    priceId: str
    variantId: int
    staged: bool
    name: str
    value: Json


class ProductPriceCustomFieldAdded(MessageEvent):
    """commercetools's `ProductPriceCustomFieldAdded` (Product Price Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceCustomFieldAddedDetail

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldAdded"]:
        return "ProductPriceCustomFieldAdded"
