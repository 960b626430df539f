# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import JsonObject, Model, Number
from partner_events.commercetools.models._types import Attribute, ProductVariant, Reference


class ReviewRatingStatistics(Model):
    averageRating: Number
    highestRating: Number
    lowestRating: Number
    count: int
    ratingsDistribution: JsonObject


class ProductProjection(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    productType: Reference
    name: dict[str, str]
    description: dict[str, str] | None = None
    slug: dict[str, str]
    categories: list[Reference]
    categoryOrderHints: dict[str, str] | None = None
    metaTitle: dict[str, str] | None = None
    metaDescription: dict[str, str] | None = None
    metaKeywords: dict[str, str] | None = None
    searchKeywords: JsonObject | None = None
    hasStagedChanges: bool | None = None
    published: bool | None = None
    masterVariant: ProductVariant
    variants: list[ProductVariant]
    taxCategory: Reference | None = None
    state: Reference | None = None
    reviewRatingStatistics: ReviewRatingStatistics | None = None
    priceMode: str | None = None
    attributes: list[Attribute]
