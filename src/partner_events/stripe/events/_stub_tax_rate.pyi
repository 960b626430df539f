# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TaxRateFields
from partner_events.stripe.models.tax_rate import TaxRate

class _TaxRateEvent(SnapshotEvent):
    detail: SnapshotDetail[TaxRate]
    @property
    def payload(self) -> TaxRate:
        """A tax and its percentage."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[TaxRateFields], TaxRateFields]: ...

class TaxRateCreated(_TaxRateEvent):
    """A tax rate was created.

    Stripe's `tax_rate.created`: https://docs.stripe.com/api/events/types#event_types-tax_rate.created
    """

    detail_type: Literal["tax_rate.created"]
    @property
    def kind(self) -> Literal["tax_rate.created"]: ...

class TaxRateUpdated(_TaxRateEvent):
    """A tax rate changed, such as when it was archived.

    Stripe's `tax_rate.updated`: https://docs.stripe.com/api/events/types#event_types-tax_rate.updated
    """

    detail_type: Literal["tax_rate.updated"]
    @property
    def kind(self) -> Literal["tax_rate.updated"]: ...
