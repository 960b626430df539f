# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ChargeFields, EventFieldsOf
from partner_events.stripe.models._stub_charge import Charge

class _ChargeEvent(SnapshotEvent):
    detail: SnapshotDetail[Charge]
    @property
    def payload(self) -> Charge: ...
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ChargeFields], ChargeFields]: ...

class ChargeCaptured(_ChargeEvent):
    """Stripe's `charge.captured`: https://docs.stripe.com/api/events/types#event_types-charge.captured"""

    detail_type: Literal["charge.captured"]
    @property
    def kind(self) -> Literal["charge.captured"]: ...

class ChargeExpired(_ChargeEvent):
    """Stripe's `charge.expired`: https://docs.stripe.com/api/events/types#event_types-charge.expired"""

    detail_type: Literal["charge.expired"]
    @property
    def kind(self) -> Literal["charge.expired"]: ...

class ChargeFailed(_ChargeEvent):
    """Stripe's `charge.failed`: https://docs.stripe.com/api/events/types#event_types-charge.failed"""

    detail_type: Literal["charge.failed"]
    @property
    def kind(self) -> Literal["charge.failed"]: ...

class ChargePending(_ChargeEvent):
    """Stripe's `charge.pending`: https://docs.stripe.com/api/events/types#event_types-charge.pending"""

    detail_type: Literal["charge.pending"]
    @property
    def kind(self) -> Literal["charge.pending"]: ...

class ChargeRefunded(_ChargeEvent):
    """Stripe's `charge.refunded`: https://docs.stripe.com/api/events/types#event_types-charge.refunded"""

    detail_type: Literal["charge.refunded"]
    @property
    def kind(self) -> Literal["charge.refunded"]: ...

class ChargeSucceeded(_ChargeEvent):
    """Stripe's `charge.succeeded`: https://docs.stripe.com/api/events/types#event_types-charge.succeeded"""

    detail_type: Literal["charge.succeeded"]
    @property
    def kind(self) -> Literal["charge.succeeded"]: ...

class ChargeUpdated(_ChargeEvent):
    """Stripe's `charge.updated`: https://docs.stripe.com/api/events/types#event_types-charge.updated"""

    detail_type: Literal["charge.updated"]
    @property
    def kind(self) -> Literal["charge.updated"]: ...
