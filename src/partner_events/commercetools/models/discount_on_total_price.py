# Generated from schemas/commercetools/objects/discount_on_total_price.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Reference, TypedMoney


class DiscountedTotalPricePortion(Model):
    discount: Reference
    discountedAmount: TypedMoney


class DiscountOnTotalPrice(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    discountedAmount: TypedMoney
    includedDiscounts: list[DiscountedTotalPricePortion]
    discountedNetAmount: TypedMoney | None = None
    discountedGrossAmount: TypedMoney | None = None
