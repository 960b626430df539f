# Generated from schemas/commercetools/objects/discounted_line_item_price.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Reference, TypedMoney


class DiscountedLineItemPortion(Model):
    discount: Reference
    discountedAmount: TypedMoney


class DiscountedLineItemPrice(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    value: TypedMoney
    includedDiscounts: list[DiscountedLineItemPortion]
