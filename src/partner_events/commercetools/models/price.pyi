# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import (
    CustomFields,
    DiscountedPrice,
    PriceTier,
    Reference,
    TypedMoney,
)


class Price(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    key: str | None = None
    value: TypedMoney
    country: str | None = None
    customerGroup: Reference | None = None
    channel: Reference | None = None
    validFrom: str | None = None
    validUntil: str | None = None
    discounted: DiscountedPrice | None = None
    tiers: list[PriceTier] | None = None
    custom: CustomFields | None = None
    recurrencePolicy: Reference | None = None
