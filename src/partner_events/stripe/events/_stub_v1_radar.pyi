# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.radar_early_fraud_warning import RadarEarlyFraudWarning

class _RadarEarlyFraudWarningEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> RadarEarlyFraudWarning: ...

class V1RadarEarlyFraudWarningCreated(_RadarEarlyFraudWarningEvent):
    """A card's bank says that a charge looks like fraud; a dispute may follow (thin event: the id alone).

    Stripe's `v1.radar.early_fraud_warning.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.created
    """

    detail_type: Literal["v1.radar.early_fraud_warning.created"]
    @property
    def kind(self) -> Literal["v1.radar.early_fraud_warning.created"]: ...

class V1RadarEarlyFraudWarningUpdated(_RadarEarlyFraudWarningEvent):
    """A bank's warning of fraud changed, such as in whether acting on it still helps (thin event: the id
    alone).

    Stripe's `v1.radar.early_fraud_warning.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.updated
    """

    detail_type: Literal["v1.radar.early_fraud_warning.updated"]
    @property
    def kind(self) -> Literal["v1.radar.early_fraud_warning.updated"]: ...
