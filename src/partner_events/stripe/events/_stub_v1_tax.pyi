# Generated from schemas/stripe by `python -m codegen`; do not edit.
# A stub for type checkers: at run time there is no such module. Import from `partner_events.stripe`.

from typing import Literal

from partner_events.stripe._thin import ThinSingletonEvent

class V1TaxSettingsUpdated(ThinSingletonEvent):
    """Stripe's `v1.tax.settings.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax.settings.updated
    """

    detail_type: Literal["v1.tax.settings.updated"]
    @property
    def kind(self) -> Literal["v1.tax.settings.updated"]: ...
