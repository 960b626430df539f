# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomFields
from partner_events.commercetools.models.message import Message


class ProductPriceCustomFieldsSetDetail(Message):
    type: str
    priceId: str
    variantId: int
    staged: bool
    customField: CustomFields
    oldTypeId: str | None = None


class ProductPriceCustomFieldsSet(MessageEvent):
    """commercetools's `ProductPriceCustomFieldsSet` (Product Price Custom Fields Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceCustomFieldsSetDetail

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldsSet"]:
        return "ProductPriceCustomFieldsSet"
