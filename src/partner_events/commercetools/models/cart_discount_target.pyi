# Generated from schemas/commercetools/objects/cart_discount_target.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model


class PatternComponent(Model):
    type: str
    predicate: str
    minCount: int | None = None
    maxCount: int | None = None
    excludeCount: int | None = None


class CartDiscountTarget(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    type: str
    predicate: str | None = None
    triggerPattern: list[PatternComponent] | None = None
    targetPattern: list[PatternComponent] | None = None
    maxOccurrence: int | None = None
    selectionMode: Literal[
        "Cheapest",
        "MostExpensive",
    ] | str | None = None
    triggerQuantity: int | None = None
    discountedQuantity: int | None = None
