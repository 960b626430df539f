# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, RefundFields
from partner_events.stripe.models._of_refund import Refund

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[Refund]
    @property
    def payload(self) -> Refund: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[RefundFields], RefundFields]: ...

class RefundCreated(_SnapshotEvent1):
    """Stripe's `refund.created`: https://docs.stripe.com/api/events/types#event_types-refund.created"""

    detail_type: Literal["refund.created"]
    @property
    def kind(self) -> Literal["refund.created"]: ...

class RefundFailed(_SnapshotEvent1):
    """Stripe's `refund.failed`: https://docs.stripe.com/api/events/types#event_types-refund.failed"""

    detail_type: Literal["refund.failed"]
    @property
    def kind(self) -> Literal["refund.failed"]: ...

class RefundUpdated(_SnapshotEvent1):
    """Stripe's `refund.updated`: https://docs.stripe.com/api/events/types#event_types-refund.updated"""

    detail_type: Literal["refund.updated"]
    @property
    def kind(self) -> Literal["refund.updated"]: ...
