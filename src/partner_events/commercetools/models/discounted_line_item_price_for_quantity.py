# Generated from schemas/commercetools/objects/discounted_line_item_price_for_quantity.json
# by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import DiscountedLineItemPrice


class DiscountedLineItemPriceForQuantity(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    quantity: int
    discountedPrice: DiscountedLineItemPrice
