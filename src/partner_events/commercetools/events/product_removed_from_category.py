# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class ProductRemovedFromCategoryDetail(Message):
    type: str
    category: Reference
    staged: bool


class ProductRemovedFromCategory(MessageEvent):
    """commercetools's `ProductRemovedFromCategory` (Product Removed From Category):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductRemovedFromCategoryDetail

    @property
    def kind(self) -> Literal["ProductRemovedFromCategory"]:
        return "ProductRemovedFromCategory"
