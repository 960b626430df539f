# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import (
    KeyReference,
    ProductTailoringAttribute,
    ProductVariantTailoring,
    Reference,
)
from partner_events.commercetools.models.message import Message


class ProductTailoringCreatedDetail(Message):
    type: Literal["ProductTailoringCreated"]
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
