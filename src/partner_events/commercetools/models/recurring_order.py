# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    CreatedBy,
    CustomFields,
    KeyReference,
    LastModifiedBy,
    RecurrencePolicySchedule,
    Reference,
)


class SkipConfiguration(Model):
    type: str
    totalToSkip: int
    skipped: int
    lastSkippedAt: str | None = None


class RecurringOrder(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    cart: Reference
    originOrder: Reference
    startsAt: str
    resumesAt: str | None = None
    expiresAt: str | None = None
    lastOrderAt: str | None = None
    nextOrderAt: str | None = None
    skipConfiguration: SkipConfiguration | None = None
    store: KeyReference | None = None
    businessUnit: KeyReference | None = None
    state: Reference | None = None
    recurringOrderState: str
    schedule: RecurrencePolicySchedule
    customer: Reference | None = None
    customerEmail: str | None = None
    custom: CustomFields | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
