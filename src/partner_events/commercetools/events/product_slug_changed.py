# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductSlugChangedDetail(Message):
    type: str
    slug: dict[str, str]
    oldSlug: dict[str, str] | None = None


class ProductSlugChanged(MessageEvent):
    """commercetools's `ProductSlugChanged` (Product Slug Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductSlugChangedDetail

    @property
    def kind(self) -> Literal["ProductSlugChanged"]:
        return "ProductSlugChanged"
