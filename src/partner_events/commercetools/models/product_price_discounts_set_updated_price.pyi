# Generated from schemas/commercetools/objects/product_price_discounts_set_updated_price.json
# by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.discounted_price import DiscountedPrice


class ProductPriceDiscountsSetUpdatedPrice(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    variantId: int
    variantKey: str | None = None
    sku: str | None = None
    priceId: str
    discounted: DiscountedPrice | None = None
    staged: bool
