# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import DisputeFields, EventFieldsOf
from partner_events.stripe.models.dispute import Dispute

class _DisputeEvent(SnapshotEvent):
    detail: SnapshotDetail[Dispute]
    @property
    def payload(self) -> Dispute:
        """A customer's objection to a charge, made through their bank."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[DisputeFields], DisputeFields]: ...

class ChargeDisputeClosed(_DisputeEvent):
    """A dispute ended: won, lost, or closed as a warning.

    Stripe's `charge.dispute.closed`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed
    """

    detail_type: Literal["charge.dispute.closed"]
    @property
    def kind(self) -> Literal["charge.dispute.closed"]: ...

class ChargeDisputeCreated(_DisputeEvent):
    """A customer disputed a charge with their bank; evidence usually has a due date.

    Stripe's `charge.dispute.created`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.created
    """

    detail_type: Literal["charge.dispute.created"]
    @property
    def kind(self) -> Literal["charge.dispute.created"]: ...

class ChargeDisputeFundsReinstated(_DisputeEvent):
    """The disputed amount came back to your balance, such as when a dispute was won.

    Stripe's `charge.dispute.funds_reinstated`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated
    """

    detail_type: Literal["charge.dispute.funds_reinstated"]
    @property
    def kind(self) -> Literal["charge.dispute.funds_reinstated"]: ...

class ChargeDisputeFundsWithdrawn(_DisputeEvent):
    """The disputed amount was taken from your balance.

    Stripe's `charge.dispute.funds_withdrawn`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn
    """

    detail_type: Literal["charge.dispute.funds_withdrawn"]
    @property
    def kind(self) -> Literal["charge.dispute.funds_withdrawn"]: ...

class ChargeDisputeUpdated(_DisputeEvent):
    """A dispute changed, most often as evidence was added.

    Stripe's `charge.dispute.updated`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated
    """

    detail_type: Literal["charge.dispute.updated"]
    @property
    def kind(self) -> Literal["charge.dispute.updated"]: ...
