# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1TaxRateCreated(ThinObjectEvent):
    """A tax rate was created (thin event: the id alone).

    Stripe's `v1.tax_rate.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.created
    """

    detail_type: Literal["v1.tax_rate.created"]
    @property
    def kind(self) -> Literal["v1.tax_rate.created"]: ...

class V1TaxRateUpdated(ThinObjectEvent):
    """A tax rate changed, such as when it was archived (thin event: the id alone).

    Stripe's `v1.tax_rate.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.updated
    """

    detail_type: Literal["v1.tax_rate.updated"]
    @property
    def kind(self) -> Literal["v1.tax_rate.updated"]: ...
