# Generated from schemas/stripe by `python -m codegen`; do not edit.
# A stub for type checkers: at run time there is no such module. Import from `partner_events.stripe`.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1RadarEarlyFraudWarningCreated(ThinObjectEvent):
    """Stripe's `v1.radar.early_fraud_warning.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.created
    """

    detail_type: Literal["v1.radar.early_fraud_warning.created"]
    @property
    def kind(self) -> Literal["v1.radar.early_fraud_warning.created"]: ...

class V1RadarEarlyFraudWarningUpdated(ThinObjectEvent):
    """Stripe's `v1.radar.early_fraud_warning.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.updated
    """

    detail_type: Literal["v1.radar.early_fraud_warning.updated"]
    @property
    def kind(self) -> Literal["v1.radar.early_fraud_warning.updated"]: ...
