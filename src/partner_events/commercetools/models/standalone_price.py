# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    CreatedBy,
    CustomFields,
    DiscountedPrice,
    LastModifiedBy,
    PriceTier,
    Reference,
    StagedStandalonePrice,
    TypedMoney,
)


class StandalonePrice(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    key: str | None = None
    sku: str
    value: TypedMoney
    country: str | None = None
    customerGroup: Reference | None = None
    channel: Reference | None = None
    validFrom: str | None = None
    validUntil: str | None = None
    tiers: list[PriceTier] | None = None
    discounted: DiscountedPrice | None = None
    custom: CustomFields | None = None
    staged: StagedStandalonePrice | None = None
    active: bool
    recurrencePolicy: Reference | None = None
