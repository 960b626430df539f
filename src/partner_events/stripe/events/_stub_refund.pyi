# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, RefundFields
from partner_events.stripe.models._stub_refund import Refund

class _RefundEvent(SnapshotEvent):
    detail: SnapshotDetail[Refund]
    @property
    def payload(self) -> Refund:
        """Money of a charge on its way back to the customer."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[RefundFields], RefundFields]: ...

class RefundCreated(_RefundEvent):
    """A refund was begun; look at `status` for whether it went through.

    Stripe's `refund.created`: https://docs.stripe.com/api/events/types#event_types-refund.created
    """

    detail_type: Literal["refund.created"]
    @property
    def kind(self) -> Literal["refund.created"]: ...

class RefundFailed(_RefundEvent):
    """A refund did not reach the customer; `failure_reason` says why.

    Stripe's `refund.failed`: https://docs.stripe.com/api/events/types#event_types-refund.failed
    """

    detail_type: Literal["refund.failed"]
    @property
    def kind(self) -> Literal["refund.failed"]: ...

class RefundUpdated(_RefundEvent):
    """A refund changed, such as in its status or its reference at the bank.

    Stripe's `refund.updated`: https://docs.stripe.com/api/events/types#event_types-refund.updated
    """

    detail_type: Literal["refund.updated"]
    @property
    def kind(self) -> Literal["refund.updated"]: ...
