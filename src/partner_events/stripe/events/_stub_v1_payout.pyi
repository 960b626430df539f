# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.payout import Payout

class _PayoutEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Payout: ...

class V1PayoutCanceled(_PayoutEvent):
    """A payout was cancelled before it was sent; the money is in your balance again (thin event: the id
    alone).

    Stripe's `v1.payout.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.canceled
    """

    detail_type: Literal["v1.payout.canceled"]
    @property
    def kind(self) -> Literal["v1.payout.canceled"]: ...

class V1PayoutCreated(_PayoutEvent):
    """A payout to your bank account or debit card was created (thin event: the id alone).

    Stripe's `v1.payout.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.created
    """

    detail_type: Literal["v1.payout.created"]
    @property
    def kind(self) -> Literal["v1.payout.created"]: ...

class V1PayoutFailed(_PayoutEvent):
    """A payout did not arrive; `failure_code` says why, and the money comes back (thin event: the id alone).

    Stripe's `v1.payout.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed
    """

    detail_type: Literal["v1.payout.failed"]
    @property
    def kind(self) -> Literal["v1.payout.failed"]: ...

class V1PayoutPaid(_PayoutEvent):
    """A payout should have arrived by now; it may still fail later (thin event: the id alone).

    Stripe's `v1.payout.paid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.paid
    """

    detail_type: Literal["v1.payout.paid"]
    @property
    def kind(self) -> Literal["v1.payout.paid"]: ...

class V1PayoutReconciliationCompleted(_PayoutEvent):
    """It is settled which balance transactions an automatic payout consists of (thin event: the id alone).

    Stripe's `v1.payout.reconciliation_completed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.reconciliation_completed
    """

    detail_type: Literal["v1.payout.reconciliation_completed"]
    @property
    def kind(self) -> Literal["v1.payout.reconciliation_completed"]: ...

class V1PayoutUpdated(_PayoutEvent):
    """A payout changed, such as in its metadata or its trace id (thin event: the id alone).

    Stripe's `v1.payout.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.updated
    """

    detail_type: Literal["v1.payout.updated"]
    @property
    def kind(self) -> Literal["v1.payout.updated"]: ...
