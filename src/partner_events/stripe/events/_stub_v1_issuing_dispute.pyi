# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.issuing_dispute import IssuingDispute

class _IssuingDisputeEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> IssuingDispute: ...

class V1IssuingDisputeClosed(_IssuingDisputeEvent):
    """A dispute of yours about an issued card was won, lost or ran out (thin event: the id alone).

    Stripe's `v1.issuing_dispute.closed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.closed
    """

    detail_type: Literal["v1.issuing_dispute.closed"]
    @property
    def kind(self) -> Literal["v1.issuing_dispute.closed"]: ...

class V1IssuingDisputeCreated(_IssuingDisputeEvent):
    """You drafted a dispute about a transaction of an issued card (thin event: the id alone).

    Stripe's `v1.issuing_dispute.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.created
    """

    detail_type: Literal["v1.issuing_dispute.created"]
    @property
    def kind(self) -> Literal["v1.issuing_dispute.created"]: ...

class V1IssuingDisputeFundsReinstated(_IssuingDisputeEvent):
    """Money of a dispute about an issued card came to your Issuing balance (thin event: the id alone).

    Stripe's `v1.issuing_dispute.funds_reinstated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_reinstated
    """

    detail_type: Literal["v1.issuing_dispute.funds_reinstated"]
    @property
    def kind(self) -> Literal["v1.issuing_dispute.funds_reinstated"]: ...

class V1IssuingDisputeFundsRescinded(_IssuingDisputeEvent):
    """Money of a dispute about an issued card was taken back from your Issuing balance (thin event: the id
    alone).

    Stripe's `v1.issuing_dispute.funds_rescinded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_rescinded
    """

    detail_type: Literal["v1.issuing_dispute.funds_rescinded"]
    @property
    def kind(self) -> Literal["v1.issuing_dispute.funds_rescinded"]: ...

class V1IssuingDisputeSubmitted(_IssuingDisputeEvent):
    """You handed in a dispute about an issued card (thin event: the id alone).

    Stripe's `v1.issuing_dispute.submitted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.submitted
    """

    detail_type: Literal["v1.issuing_dispute.submitted"]
    @property
    def kind(self) -> Literal["v1.issuing_dispute.submitted"]: ...

class V1IssuingDisputeUpdated(_IssuingDisputeEvent):
    """A dispute of yours about an issued card changed (thin event: the id alone).

    Stripe's `v1.issuing_dispute.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.updated
    """

    detail_type: Literal["v1.issuing_dispute.updated"]
    @property
    def kind(self) -> Literal["v1.issuing_dispute.updated"]: ...
