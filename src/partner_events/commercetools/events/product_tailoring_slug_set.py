# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringSlugSetDetail(Message):
    type: str
    store: KeyReference
    productKey: str | None = None
    product: Reference
    slug: dict[str, str] | None = None
    oldSlug: dict[str, str] | None = None


class ProductTailoringSlugSet(MessageEvent):
    """commercetools's `ProductTailoringSlugSet` (Product Tailoring Slug Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductTailoringSlugSetDetail

    @property
    def kind(self) -> Literal["ProductTailoringSlugSet"]:
        return "ProductTailoringSlugSet"
