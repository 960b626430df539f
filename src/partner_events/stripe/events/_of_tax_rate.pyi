# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TaxRateFields
from partner_events.stripe.models.tax_rate import TaxRate

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[TaxRate]
    @property
    def payload(self) -> TaxRate: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TaxRateFields], TaxRateFields]: ...

class TaxRateCreated(_SnapshotEvent1):
    """Stripe's `tax_rate.created`: https://docs.stripe.com/api/events/types#event_types-tax_rate.created"""

    detail_type: Literal["tax_rate.created"]
    @property
    def kind(self) -> Literal["tax_rate.created"]: ...

class TaxRateUpdated(_SnapshotEvent1):
    """Stripe's `tax_rate.updated`: https://docs.stripe.com/api/events/types#event_types-tax_rate.updated"""

    detail_type: Literal["tax_rate.updated"]
    @property
    def kind(self) -> Literal["tax_rate.updated"]: ...
