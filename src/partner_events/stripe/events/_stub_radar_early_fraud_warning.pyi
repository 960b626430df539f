# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, RadarEarlyFraudWarningFields
from partner_events.stripe.models.radar_early_fraud_warning import RadarEarlyFraudWarning

class _RadarEarlyFraudWarningEvent(SnapshotEvent):
    detail: SnapshotDetail[RadarEarlyFraudWarning]
    @property
    def payload(self) -> RadarEarlyFraudWarning:
        """A card issuer's warning that a charge may be fraud."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[RadarEarlyFraudWarningFields],
        RadarEarlyFraudWarningFields,
    ]: ...

class RadarEarlyFraudWarningCreated(_RadarEarlyFraudWarningEvent):
    """A card's bank says that a charge looks like fraud; a dispute may follow.

    Stripe's `radar.early_fraud_warning.created`:
    https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created
    """

    detail_type: Literal["radar.early_fraud_warning.created"]
    @property
    def kind(self) -> Literal["radar.early_fraud_warning.created"]: ...

class RadarEarlyFraudWarningUpdated(_RadarEarlyFraudWarningEvent):
    """A bank's warning of fraud changed, such as in whether acting on it still helps.

    Stripe's `radar.early_fraud_warning.updated`:
    https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated
    """

    detail_type: Literal["radar.early_fraud_warning.updated"]
    @property
    def kind(self) -> Literal["radar.early_fraud_warning.updated"]: ...
