# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

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
    """Stripe's `v1.charge.captured`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.captured
    """

    detail_type: Literal["v1.charge.captured"]
    @property
    def kind(self) -> Literal["v1.charge.captured"]: ...

class V1ChargeDisputeClosed(_DisputeEvent):
    """Stripe's `v1.charge.dispute.closed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.closed
    """

    detail_type: Literal["v1.charge.dispute.closed"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.closed"]: ...

class V1ChargeDisputeCreated(_DisputeEvent):
    """Stripe's `v1.charge.dispute.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.created
    """

    detail_type: Literal["v1.charge.dispute.created"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.created"]: ...

class V1ChargeDisputeFundsReinstated(_DisputeEvent):
    """Stripe's `v1.charge.dispute.funds_reinstated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated
    """

    detail_type: Literal["v1.charge.dispute.funds_reinstated"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_reinstated"]: ...

class V1ChargeDisputeFundsWithdrawn(_DisputeEvent):
    """Stripe's `v1.charge.dispute.funds_withdrawn`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_withdrawn
    """

    detail_type: Literal["v1.charge.dispute.funds_withdrawn"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_withdrawn"]: ...

class V1ChargeDisputeUpdated(_DisputeEvent):
    """Stripe's `v1.charge.dispute.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.updated
    """

    detail_type: Literal["v1.charge.dispute.updated"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.updated"]: ...

class V1ChargeExpired(_ChargeEvent):
    """Stripe's `v1.charge.expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.expired
    """

    detail_type: Literal["v1.charge.expired"]
    @property
    def kind(self) -> Literal["v1.charge.expired"]: ...

class V1ChargeFailed(_ChargeEvent):
    """Stripe's `v1.charge.failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.failed
    """

    detail_type: Literal["v1.charge.failed"]
    @property
    def kind(self) -> Literal["v1.charge.failed"]: ...

class V1ChargePending(_ChargeEvent):
    """Stripe's `v1.charge.pending`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.pending
    """

    detail_type: Literal["v1.charge.pending"]
    @property
    def kind(self) -> Literal["v1.charge.pending"]: ...

class V1ChargeRefundUpdated(ThinObjectEvent):
    """Stripe's `v1.charge.refund.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refund.updated
    """

    detail_type: Literal["v1.charge.refund.updated"]
    @property
    def kind(self) -> Literal["v1.charge.refund.updated"]: ...
    @property
    def __event_object__(self) -> Refund: ...

class V1ChargeRefunded(_ChargeEvent):
    """Stripe's `v1.charge.refunded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refunded
    """

    detail_type: Literal["v1.charge.refunded"]
    @property
    def kind(self) -> Literal["v1.charge.refunded"]: ...

class V1ChargeSucceeded(_ChargeEvent):
    """Stripe's `v1.charge.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.succeeded
    """

    detail_type: Literal["v1.charge.succeeded"]
    @property
    def kind(self) -> Literal["v1.charge.succeeded"]: ...

class V1ChargeUpdated(_ChargeEvent):
    """Stripe's `v1.charge.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.updated
    """

    detail_type: Literal["v1.charge.updated"]
    @property
    def kind(self) -> Literal["v1.charge.updated"]: ...
