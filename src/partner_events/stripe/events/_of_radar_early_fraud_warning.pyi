# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, RadarEarlyFraudWarningFields
from partner_events.stripe.models.radar_early_fraud_warning import RadarEarlyFraudWarning

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[RadarEarlyFraudWarning]
    @property
    def payload(self) -> RadarEarlyFraudWarning: ...
    @classfield
    def fields(cls) -> EventFields[
        EventFieldsOf[RadarEarlyFraudWarningFields],
        RadarEarlyFraudWarningFields,
    ]: ...

class RadarEarlyFraudWarningCreated(_SnapshotEvent1):
    """Stripe's `radar.early_fraud_warning.created`:
    https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created
    """

    detail_type: Literal["radar.early_fraud_warning.created"]
    @property
    def kind(self) -> Literal["radar.early_fraud_warning.created"]: ...

class RadarEarlyFraudWarningUpdated(_SnapshotEvent1):
    """Stripe's `radar.early_fraud_warning.updated`:
    https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated
    """

    detail_type: Literal["radar.early_fraud_warning.updated"]
    @property
    def kind(self) -> Literal["radar.early_fraud_warning.updated"]: ...
