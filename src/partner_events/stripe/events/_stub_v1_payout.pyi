# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1PayoutCanceled(ThinObjectEvent):
    """Stripe's `v1.payout.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.canceled
    """

    detail_type: Literal["v1.payout.canceled"]
    @property
    def kind(self) -> Literal["v1.payout.canceled"]: ...

class V1PayoutCreated(ThinObjectEvent):
    """Stripe's `v1.payout.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.created
    """

    detail_type: Literal["v1.payout.created"]
    @property
    def kind(self) -> Literal["v1.payout.created"]: ...

class V1PayoutFailed(ThinObjectEvent):
    """Stripe's `v1.payout.failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed
    """

    detail_type: Literal["v1.payout.failed"]
    @property
    def kind(self) -> Literal["v1.payout.failed"]: ...

class V1PayoutPaid(ThinObjectEvent):
    """Stripe's `v1.payout.paid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.paid
    """

    detail_type: Literal["v1.payout.paid"]
    @property
    def kind(self) -> Literal["v1.payout.paid"]: ...

class V1PayoutReconciliationCompleted(ThinObjectEvent):
    """Stripe's `v1.payout.reconciliation_completed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.reconciliation_completed
    """

    detail_type: Literal["v1.payout.reconciliation_completed"]
    @property
    def kind(self) -> Literal["v1.payout.reconciliation_completed"]: ...

class V1PayoutUpdated(ThinObjectEvent):
    """Stripe's `v1.payout.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.updated
    """

    detail_type: Literal["v1.payout.updated"]
    @property
    def kind(self) -> Literal["v1.payout.updated"]: ...
