# Generated from schemas/commercetools/objects/cart_discount_value.json by `python -m codegen`; do not edit.
# Vocabularies are in cart_discount_value.pyi.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import CentPrecisionMoney, Reference, TypedMoney


class CartDiscountValue(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    type: str
    money: list[CentPrecisionMoney] | list[TypedMoney] | None = None
    applicationMode: str | None = None
    product: Reference | None = None
    variantId: int | None = None
    supplyChannel: Reference | None = None
    distributionChannel: Reference | None = None
    permyriad: int | None = None
