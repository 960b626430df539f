# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BillingMeterFields, EventFieldsOf
from partner_events.stripe.models.billing_meter import BillingMeter

class BillingMeterCreated(SnapshotEvent):
    """Stripe's `billing.meter.created`: https://docs.stripe.com/api/events/types#event_types-billing.meter.created"""

    detail_type: Literal["billing.meter.created"]
    detail: SnapshotDetail[BillingMeter]
    @property
    def kind(self) -> Literal["billing.meter.created"]: ...
    @property
    def payload(self) -> BillingMeter: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[BillingMeterFields], BillingMeterFields]: ...

class BillingMeterDeactivated(SnapshotEvent):
    """Stripe's `billing.meter.deactivated`: https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated"""

    detail_type: Literal["billing.meter.deactivated"]
    detail: SnapshotDetail[BillingMeter]
    @property
    def kind(self) -> Literal["billing.meter.deactivated"]: ...
    @property
    def payload(self) -> BillingMeter: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[BillingMeterFields], BillingMeterFields]: ...

class BillingMeterReactivated(SnapshotEvent):
    """Stripe's `billing.meter.reactivated`: https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated"""

    detail_type: Literal["billing.meter.reactivated"]
    detail: SnapshotDetail[BillingMeter]
    @property
    def kind(self) -> Literal["billing.meter.reactivated"]: ...
    @property
    def payload(self) -> BillingMeter: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[BillingMeterFields], BillingMeterFields]: ...

class BillingMeterUpdated(SnapshotEvent):
    """Stripe's `billing.meter.updated`: https://docs.stripe.com/api/events/types#event_types-billing.meter.updated"""

    detail_type: Literal["billing.meter.updated"]
    detail: SnapshotDetail[BillingMeter]
    @property
    def kind(self) -> Literal["billing.meter.updated"]: ...
    @property
    def payload(self) -> BillingMeter: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[BillingMeterFields], BillingMeterFields]: ...
