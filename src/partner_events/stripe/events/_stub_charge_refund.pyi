# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, RefundFields
from partner_events.stripe.models._stub_refund import Refund

class ChargeRefundUpdated(SnapshotEvent):
    """A refund of a charge changed; `refund.updated` comes for all refunds.

    Stripe's `charge.refund.updated`:
    https://docs.stripe.com/api/events/types#event_types-charge.refund.updated
    """

    detail_type: Literal["charge.refund.updated"]
    @property
    def kind(self) -> Literal["charge.refund.updated"]: ...
    detail: SnapshotDetail[Refund]
    @property
    def payload(self) -> Refund:
        """Money of a charge on its way back to the customer."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[RefundFields], RefundFields]: ...
