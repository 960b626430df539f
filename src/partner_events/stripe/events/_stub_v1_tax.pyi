# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinSingletonEvent
from partner_events.stripe.models.tax_settings import TaxSettings

class V1TaxSettingsUpdated(ThinSingletonEvent):
    """The account's settings for Stripe Tax changed (thin event: the id alone).

    Stripe's `v1.tax.settings.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax.settings.updated
    """

    detail_type: Literal["v1.tax.settings.updated"]
    @property
    def kind(self) -> Literal["v1.tax.settings.updated"]: ...
    @property
    def __event_object__(self) -> TaxSettings: ...
