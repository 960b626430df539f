# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    CentPrecisionMoney,
    CustomFields,
    DiscountedLineItemPriceForQuantity,
    ItemShippingDetails,
    ItemState,
    MethodTaxedPrice,
    MethodTaxRate,
    Price,
    ProductVariant,
    Reference,
    TaxedItemPrice,
    TaxRate,
)


class LineItemRecurrenceInfo(Model):
    recurrencePolicy: Reference
    priceSelectionMode: str


class LineItem(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    key: str | None = None
    productId: str
    productKey: str | None = None
    name: dict[str, str]
    """The product's name, by language."""

    productSlug: dict[str, str] | None = None
    productType: Reference
    variant: ProductVariant
    """The variant that was bought, as it was then."""

    price: Price
    """What one costs."""

    quantity: int
    """How many were bought."""

    totalPrice: CentPrecisionMoney
    """What the line costs, with discounts, in the currency's smallest unit."""

    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    taxedPrice: TaxedItemPrice | None = None
    taxedPricePortions: list[MethodTaxedPrice]
    state: list[ItemState]
    taxRate: TaxRate | None = None
    perMethodTaxRate: list[MethodTaxRate]
    supplyChannel: Reference | None = None
    distributionChannel: Reference | None = None
    priceMode: str
    lineItemMode: str
    inventoryMode: str | None = None
    shippingDetails: ItemShippingDetails | None = None
    reservation: Reference | None = None
    custom: CustomFields | None = None
    addedAt: str | None = None
    lastModifiedAt: str | None = None
    recurrenceInfo: LineItemRecurrenceInfo | None = None
