# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ChargeFields, EventFieldsOf
from partner_events.stripe.models.charge import Charge

class ChargeCaptured(SnapshotEvent):
    """Stripe's `charge.captured`: https://docs.stripe.com/api/events/types#event_types-charge.captured"""

    detail_type: Literal["charge.captured"]
    detail: SnapshotDetail[Charge]
    @property
    def kind(self) -> Literal["charge.captured"]: ...
    @property
    def payload(self) -> Charge: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ChargeFields], ChargeFields]: ...

class ChargeExpired(SnapshotEvent):
    """Stripe's `charge.expired`: https://docs.stripe.com/api/events/types#event_types-charge.expired"""

    detail_type: Literal["charge.expired"]
    detail: SnapshotDetail[Charge]
    @property
    def kind(self) -> Literal["charge.expired"]: ...
    @property
    def payload(self) -> Charge: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ChargeFields], ChargeFields]: ...

class ChargeFailed(SnapshotEvent):
    """Stripe's `charge.failed`: https://docs.stripe.com/api/events/types#event_types-charge.failed"""

    detail_type: Literal["charge.failed"]
    detail: SnapshotDetail[Charge]
    @property
    def kind(self) -> Literal["charge.failed"]: ...
    @property
    def payload(self) -> Charge: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ChargeFields], ChargeFields]: ...

class ChargePending(SnapshotEvent):
    """Stripe's `charge.pending`: https://docs.stripe.com/api/events/types#event_types-charge.pending"""

    detail_type: Literal["charge.pending"]
    detail: SnapshotDetail[Charge]
    @property
    def kind(self) -> Literal["charge.pending"]: ...
    @property
    def payload(self) -> Charge: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ChargeFields], ChargeFields]: ...

class ChargeRefunded(SnapshotEvent):
    """Stripe's `charge.refunded`: https://docs.stripe.com/api/events/types#event_types-charge.refunded"""

    detail_type: Literal["charge.refunded"]
    detail: SnapshotDetail[Charge]
    @property
    def kind(self) -> Literal["charge.refunded"]: ...
    @property
    def payload(self) -> Charge: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ChargeFields], ChargeFields]: ...

class ChargeSucceeded(SnapshotEvent):
    """Stripe's `charge.succeeded`: https://docs.stripe.com/api/events/types#event_types-charge.succeeded"""

    detail_type: Literal["charge.succeeded"]
    detail: SnapshotDetail[Charge]
    @property
    def kind(self) -> Literal["charge.succeeded"]: ...
    @property
    def payload(self) -> Charge: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ChargeFields], ChargeFields]: ...

class ChargeUpdated(SnapshotEvent):
    """Stripe's `charge.updated`: https://docs.stripe.com/api/events/types#event_types-charge.updated"""

    detail_type: Literal["charge.updated"]
    detail: SnapshotDetail[Charge]
    @property
    def kind(self) -> Literal["charge.updated"]: ...
    @property
    def payload(self) -> Charge: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ChargeFields], ChargeFields]: ...
