# Generated from schemas/commercetools/objects/cart_discount_value.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import CentPrecisionMoney, Reference, TypedMoney


class CartDiscountValue(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    type: str
    money: list[CentPrecisionMoney] | list[TypedMoney] | None = None
    applicationMode: Literal[
        "ProportionateDistribution",
        "EvenDistribution",
        "IndividualApplication",
    ] | str | None = None
    product: Reference | None = None
    variantId: int | None = None
    supplyChannel: Reference | None = None
    distributionChannel: Reference | None = None
    permyriad: int | None = None
