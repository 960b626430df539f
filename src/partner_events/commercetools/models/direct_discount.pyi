# Generated from schemas/commercetools/objects/direct_discount.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.cart_discount_target import CartDiscountTarget
from partner_events.commercetools.models.cart_discount_value import CartDiscountValue


class DirectDiscount(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    value: CartDiscountValue
    target: CartDiscountTarget | None = None
