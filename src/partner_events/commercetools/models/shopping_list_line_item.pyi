# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import CustomFields, Reference
from partner_events.commercetools.models.product_variant import ProductVariant


class ShoppingListLineItem(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    addedAt: str
    custom: CustomFields | None = None
    deactivatedAt: str | None = None
    id: str
    key: str | None = None
    name: dict[str, str]
    productId: str
    productType: Reference
    published: bool
    quantity: int
    variantId: int | None = None
    variant: ProductVariant | None = None
    productSlug: dict[str, str] | None = None
