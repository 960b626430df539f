# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ChargeFields, EventFieldsOf
from partner_events.stripe.models._of_charge import Charge

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[Charge]
    @property
    def payload(self) -> Charge: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ChargeFields], ChargeFields]: ...

class ChargeCaptured(_SnapshotEvent1):
    """Stripe's `charge.captured`: https://docs.stripe.com/api/events/types#event_types-charge.captured"""

    detail_type: Literal["charge.captured"]
    @property
    def kind(self) -> Literal["charge.captured"]: ...

class ChargeExpired(_SnapshotEvent1):
    """Stripe's `charge.expired`: https://docs.stripe.com/api/events/types#event_types-charge.expired"""

    detail_type: Literal["charge.expired"]
    @property
    def kind(self) -> Literal["charge.expired"]: ...

class ChargeFailed(_SnapshotEvent1):
    """Stripe's `charge.failed`: https://docs.stripe.com/api/events/types#event_types-charge.failed"""

    detail_type: Literal["charge.failed"]
    @property
    def kind(self) -> Literal["charge.failed"]: ...

class ChargePending(_SnapshotEvent1):
    """Stripe's `charge.pending`: https://docs.stripe.com/api/events/types#event_types-charge.pending"""

    detail_type: Literal["charge.pending"]
    @property
    def kind(self) -> Literal["charge.pending"]: ...

class ChargeRefunded(_SnapshotEvent1):
    """Stripe's `charge.refunded`: https://docs.stripe.com/api/events/types#event_types-charge.refunded"""

    detail_type: Literal["charge.refunded"]
    @property
    def kind(self) -> Literal["charge.refunded"]: ...

class ChargeSucceeded(_SnapshotEvent1):
    """Stripe's `charge.succeeded`: https://docs.stripe.com/api/events/types#event_types-charge.succeeded"""

    detail_type: Literal["charge.succeeded"]
    @property
    def kind(self) -> Literal["charge.succeeded"]: ...

class ChargeUpdated(_SnapshotEvent1):
    """Stripe's `charge.updated`: https://docs.stripe.com/api/events/types#event_types-charge.updated"""

    detail_type: Literal["charge.updated"]
    @property
    def kind(self) -> Literal["charge.updated"]: ...
