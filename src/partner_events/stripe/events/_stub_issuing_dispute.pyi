# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingDisputeFields
from partner_events.stripe.models.issuing_dispute import IssuingDispute

class _IssuingDisputeEvent(SnapshotEvent):
    detail: SnapshotDetail[IssuingDispute]
    @property
    def payload(self) -> IssuingDispute:
        """Your objection to a transaction with a card that you issued."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[IssuingDisputeFields], IssuingDisputeFields]: ...

class IssuingDisputeClosed(_IssuingDisputeEvent):
    """A dispute of yours about an issued card was won, lost or ran out.

    Stripe's `issuing_dispute.closed`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.closed
    """

    detail_type: Literal["issuing_dispute.closed"]
    @property
    def kind(self) -> Literal["issuing_dispute.closed"]: ...

class IssuingDisputeCreated(_IssuingDisputeEvent):
    """You drafted a dispute about a transaction of an issued card.

    Stripe's `issuing_dispute.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.created
    """

    detail_type: Literal["issuing_dispute.created"]
    @property
    def kind(self) -> Literal["issuing_dispute.created"]: ...

class IssuingDisputeFundsReinstated(_IssuingDisputeEvent):
    """Money of a dispute about an issued card came to your Issuing balance.

    Stripe's `issuing_dispute.funds_reinstated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_reinstated
    """

    detail_type: Literal["issuing_dispute.funds_reinstated"]
    @property
    def kind(self) -> Literal["issuing_dispute.funds_reinstated"]: ...

class IssuingDisputeFundsRescinded(_IssuingDisputeEvent):
    """Money of a dispute about an issued card was taken back from your Issuing balance.

    Stripe's `issuing_dispute.funds_rescinded`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_rescinded
    """

    detail_type: Literal["issuing_dispute.funds_rescinded"]
    @property
    def kind(self) -> Literal["issuing_dispute.funds_rescinded"]: ...

class IssuingDisputeSubmitted(_IssuingDisputeEvent):
    """You handed in a dispute about an issued card.

    Stripe's `issuing_dispute.submitted`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.submitted
    """

    detail_type: Literal["issuing_dispute.submitted"]
    @property
    def kind(self) -> Literal["issuing_dispute.submitted"]: ...

class IssuingDisputeUpdated(_IssuingDisputeEvent):
    """A dispute of yours about an issued card changed.

    Stripe's `issuing_dispute.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.updated
    """

    detail_type: Literal["issuing_dispute.updated"]
    @property
    def kind(self) -> Literal["issuing_dispute.updated"]: ...
