# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BillingMeterFields, EventFieldsOf
from partner_events.stripe.models.billing_meter import BillingMeter

class _BillingMeterEvent(SnapshotEvent):
    detail: SnapshotDetail[BillingMeter]
    @property
    def payload(self) -> BillingMeter:
        """What counts usage for metered prices."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[BillingMeterFields], BillingMeterFields]: ...

class BillingMeterCreated(_BillingMeterEvent):
    """A meter, which counts usage to bill, was created.

    Stripe's `billing.meter.created`:
    https://docs.stripe.com/api/events/types#event_types-billing.meter.created
    """

    detail_type: Literal["billing.meter.created"]
    @property
    def kind(self) -> Literal["billing.meter.created"]: ...

class BillingMeterDeactivated(_BillingMeterEvent):
    """A meter was switched off; it counts no more usage.

    Stripe's `billing.meter.deactivated`:
    https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated
    """

    detail_type: Literal["billing.meter.deactivated"]
    @property
    def kind(self) -> Literal["billing.meter.deactivated"]: ...

class BillingMeterReactivated(_BillingMeterEvent):
    """A meter was switched on again.

    Stripe's `billing.meter.reactivated`:
    https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated
    """

    detail_type: Literal["billing.meter.reactivated"]
    @property
    def kind(self) -> Literal["billing.meter.reactivated"]: ...

class BillingMeterUpdated(_BillingMeterEvent):
    """A meter changed, such as in its name.

    Stripe's `billing.meter.updated`:
    https://docs.stripe.com/api/events/types#event_types-billing.meter.updated
    """

    detail_type: Literal["billing.meter.updated"]
    @property
    def kind(self) -> Literal["billing.meter.updated"]: ...
