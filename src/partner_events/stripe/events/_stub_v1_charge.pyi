# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models._stub_charge import Charge
from partner_events.stripe.models._stub_refund import Refund
from partner_events.stripe.models.dispute import Dispute

class _ChargeEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Charge: ...

class _DisputeEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Dispute: ...

class V1ChargeCaptured(_ChargeEvent):
    """A charge that had been authorized only was captured: the money is taken (thin event: the id alone).

    Stripe's `v1.charge.captured`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.captured
    """

    detail_type: Literal["v1.charge.captured"]
    @property
    def kind(self) -> Literal["v1.charge.captured"]: ...

class V1ChargeDisputeClosed(_DisputeEvent):
    """A dispute ended: won, lost, or closed as a warning (thin event: the id alone).

    Stripe's `v1.charge.dispute.closed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.closed
    """

    detail_type: Literal["v1.charge.dispute.closed"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.closed"]: ...

class V1ChargeDisputeCreated(_DisputeEvent):
    """A customer disputed a charge with their bank; evidence usually has a due date (thin event: the id
    alone).

    Stripe's `v1.charge.dispute.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.created
    """

    detail_type: Literal["v1.charge.dispute.created"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.created"]: ...

class V1ChargeDisputeFundsReinstated(_DisputeEvent):
    """The disputed amount came back to your balance, such as when a dispute was won (thin event: the id
    alone).

    Stripe's `v1.charge.dispute.funds_reinstated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated
    """

    detail_type: Literal["v1.charge.dispute.funds_reinstated"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_reinstated"]: ...

class V1ChargeDisputeFundsWithdrawn(_DisputeEvent):
    """The disputed amount was taken from your balance (thin event: the id alone).

    Stripe's `v1.charge.dispute.funds_withdrawn`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_withdrawn
    """

    detail_type: Literal["v1.charge.dispute.funds_withdrawn"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_withdrawn"]: ...

class V1ChargeDisputeUpdated(_DisputeEvent):
    """A dispute changed, most often as evidence was added (thin event: the id alone).

    Stripe's `v1.charge.dispute.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.updated
    """

    detail_type: Literal["v1.charge.dispute.updated"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.updated"]: ...

class V1ChargeExpired(_ChargeEvent):
    """A charge that was never captured ran out; nothing is taken (thin event: the id alone).

    Stripe's `v1.charge.expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.expired
    """

    detail_type: Literal["v1.charge.expired"]
    @property
    def kind(self) -> Literal["v1.charge.expired"]: ...

class V1ChargeFailed(_ChargeEvent):
    """An attempt to charge failed; the charge says why (thin event: the id alone).

    Stripe's `v1.charge.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.failed
    """

    detail_type: Literal["v1.charge.failed"]
    @property
    def kind(self) -> Literal["v1.charge.failed"]: ...

class V1ChargePending(_ChargeEvent):
    """A charge was begun whose outcome is not known yet, as with bank debits (thin event: the id alone).

    Stripe's `v1.charge.pending`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.pending
    """

    detail_type: Literal["v1.charge.pending"]
    @property
    def kind(self) -> Literal["v1.charge.pending"]: ...

class V1ChargeRefundUpdated(ThinObjectEvent):
    """A refund of a charge changed; `refund.updated` comes for all refunds (thin event: the id alone).

    Stripe's `v1.charge.refund.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refund.updated
    """

    detail_type: Literal["v1.charge.refund.updated"]
    @property
    def kind(self) -> Literal["v1.charge.refund.updated"]: ...
    @property
    def __event_object__(self) -> Refund: ...

class V1ChargeRefunded(_ChargeEvent):
    """A charge was refunded, whole or in part; `amount_refunded` is the sum of its refunds (thin event: the
    id alone).

    Stripe's `v1.charge.refunded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refunded
    """

    detail_type: Literal["v1.charge.refunded"]
    @property
    def kind(self) -> Literal["v1.charge.refunded"]: ...

class V1ChargeSucceeded(_ChargeEvent):
    """A charge went through; it may be authorized only, and not captured yet (thin event: the id alone).

    Stripe's `v1.charge.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.succeeded
    """

    detail_type: Literal["v1.charge.succeeded"]
    @property
    def kind(self) -> Literal["v1.charge.succeeded"]: ...

class V1ChargeUpdated(_ChargeEvent):
    """A charge's description, metadata or other details changed (thin event: the id alone).

    Stripe's `v1.charge.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.updated
    """

    detail_type: Literal["v1.charge.updated"]
    @property
    def kind(self) -> Literal["v1.charge.updated"]: ...
