# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Json
from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductPriceCustomFieldChangedDetail(Message):
    type: str
    priceId: str
    variantId: int
    staged: bool
    name: str
    value: Json


class ProductPriceCustomFieldChanged(MessageEvent):
    """commercetools's `ProductPriceCustomFieldChanged` (Product Price Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceCustomFieldChangedDetail

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldChanged"]:
        return "ProductPriceCustomFieldChanged"
