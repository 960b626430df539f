# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ChargeFields, EventFieldsOf
from partner_events.stripe.models._stub_charge import Charge

class _ChargeEvent(SnapshotEvent):
    detail: SnapshotDetail[Charge]
    @property
    def payload(self) -> Charge:
        """One attempt to move money from a customer to you."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ChargeFields], ChargeFields]: ...

class ChargeCaptured(_ChargeEvent):
    """A charge that had been authorized only was captured: the money is taken.

    Stripe's `charge.captured`: https://docs.stripe.com/api/events/types#event_types-charge.captured
    """

    detail_type: Literal["charge.captured"]
    @property
    def kind(self) -> Literal["charge.captured"]: ...

class ChargeExpired(_ChargeEvent):
    """A charge that was never captured ran out; nothing is taken.

    Stripe's `charge.expired`: https://docs.stripe.com/api/events/types#event_types-charge.expired
    """

    detail_type: Literal["charge.expired"]
    @property
    def kind(self) -> Literal["charge.expired"]: ...

class ChargeFailed(_ChargeEvent):
    """An attempt to charge failed; the charge says why.

    Stripe's `charge.failed`: https://docs.stripe.com/api/events/types#event_types-charge.failed
    """

    detail_type: Literal["charge.failed"]
    @property
    def kind(self) -> Literal["charge.failed"]: ...

class ChargePending(_ChargeEvent):
    """A charge was begun whose outcome is not known yet, as with bank debits.

    Stripe's `charge.pending`: https://docs.stripe.com/api/events/types#event_types-charge.pending
    """

    detail_type: Literal["charge.pending"]
    @property
    def kind(self) -> Literal["charge.pending"]: ...

class ChargeRefunded(_ChargeEvent):
    """A charge was refunded, whole or in part; `amount_refunded` is the sum of its refunds.

    Stripe's `charge.refunded`: https://docs.stripe.com/api/events/types#event_types-charge.refunded
    """

    detail_type: Literal["charge.refunded"]
    @property
    def kind(self) -> Literal["charge.refunded"]: ...

class ChargeSucceeded(_ChargeEvent):
    """A charge went through; it may be authorized only, and not captured yet.

    Stripe's `charge.succeeded`: https://docs.stripe.com/api/events/types#event_types-charge.succeeded
    """

    detail_type: Literal["charge.succeeded"]
    @property
    def kind(self) -> Literal["charge.succeeded"]: ...

class ChargeUpdated(_ChargeEvent):
    """A charge's description, metadata or other details changed.

    Stripe's `charge.updated`: https://docs.stripe.com/api/events/types#event_types-charge.updated
    """

    detail_type: Literal["charge.updated"]
    @property
    def kind(self) -> Literal["charge.updated"]: ...
