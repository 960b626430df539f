# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.tax_rate import TaxRate

class _TaxRateEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> TaxRate: ...

class V1TaxRateCreated(_TaxRateEvent):
    """A tax rate was created (thin event: the id alone).

    Stripe's `v1.tax_rate.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.created
    """

    detail_type: Literal["v1.tax_rate.created"]
    @property
    def kind(self) -> Literal["v1.tax_rate.created"]: ...

class V1TaxRateUpdated(_TaxRateEvent):
    """A tax rate changed, such as when it was archived (thin event: the id alone).

    Stripe's `v1.tax_rate.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.updated
    """

    detail_type: Literal["v1.tax_rate.updated"]
    @property
    def kind(self) -> Literal["v1.tax_rate.updated"]: ...
