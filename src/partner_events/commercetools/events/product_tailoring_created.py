# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import (
    KeyReference,
    ProductTailoringAttribute,
    ProductVariantTailoring,
    Reference,
)
from partner_events.commercetools.models.message import Message


class ProductTailoringCreatedDetail(Message):
    type: str
    key: str | None = None
    store: KeyReference
    productKey: str | None = None
    product: Reference
    description: dict[str, str] | None = None
    name: dict[str, str] | None = None
    slug: dict[str, str] | None = None
    metaTitle: dict[str, str] | None = None
    metaDescription: dict[str, str] | None = None
    metaKeywords: dict[str, str] | None = None
    variants: list[ProductVariantTailoring] | None = None
    attributes: list[ProductTailoringAttribute] | None = None
    published: bool


class ProductTailoringCreated(MessageEvent):
    """commercetools's `ProductTailoringCreated` (Product Tailoring Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductTailoringCreatedDetail

    @property
    def kind(self) -> Literal["ProductTailoringCreated"]:
        return "ProductTailoringCreated"
