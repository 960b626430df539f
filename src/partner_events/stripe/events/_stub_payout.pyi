# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PayoutFields
from partner_events.stripe.models.payout import Payout

class _PayoutEvent(SnapshotEvent):
    detail: SnapshotDetail[Payout]
    @property
    def payload(self) -> Payout:
        """Money on its way from your balance to your bank account or debit card."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[PayoutFields], PayoutFields]: ...

class PayoutCanceled(_PayoutEvent):
    """A payout was cancelled before it was sent; the money is in your balance again.

    Stripe's `payout.canceled`: https://docs.stripe.com/api/events/types#event_types-payout.canceled
    """

    detail_type: Literal["payout.canceled"]
    @property
    def kind(self) -> Literal["payout.canceled"]: ...

class PayoutCreated(_PayoutEvent):
    """A payout to your bank account or debit card was created.

    Stripe's `payout.created`: https://docs.stripe.com/api/events/types#event_types-payout.created
    """

    detail_type: Literal["payout.created"]
    @property
    def kind(self) -> Literal["payout.created"]: ...

class PayoutFailed(_PayoutEvent):
    """A payout did not arrive; `failure_code` says why, and the money comes back.

    Stripe's `payout.failed`: https://docs.stripe.com/api/events/types#event_types-payout.failed
    """

    detail_type: Literal["payout.failed"]
    @property
    def kind(self) -> Literal["payout.failed"]: ...

class PayoutPaid(_PayoutEvent):
    """A payout should have arrived by now; it may still fail later.

    Stripe's `payout.paid`: https://docs.stripe.com/api/events/types#event_types-payout.paid
    """

    detail_type: Literal["payout.paid"]
    @property
    def kind(self) -> Literal["payout.paid"]: ...

class PayoutReconciliationCompleted(_PayoutEvent):
    """It is settled which balance transactions an automatic payout consists of.

    Stripe's `payout.reconciliation_completed`:
    https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed
    """

    detail_type: Literal["payout.reconciliation_completed"]
    @property
    def kind(self) -> Literal["payout.reconciliation_completed"]: ...

class PayoutUpdated(_PayoutEvent):
    """A payout changed, such as in its metadata or its trace id.

    Stripe's `payout.updated`: https://docs.stripe.com/api/events/types#event_types-payout.updated
    """

    detail_type: Literal["payout.updated"]
    @property
    def kind(self) -> Literal["payout.updated"]: ...
