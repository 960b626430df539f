# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PayoutFields
from partner_events.stripe.models.payout import Payout

class PayoutCanceled(SnapshotEvent):
    """Stripe's `payout.canceled`: https://docs.stripe.com/api/events/types#event_types-payout.canceled"""

    detail_type: Literal["payout.canceled"]
    detail: SnapshotDetail[Payout]
    @property
    def kind(self) -> Literal["payout.canceled"]: ...
    @property
    def payload(self) -> Payout: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PayoutFields], PayoutFields]: ...

class PayoutCreated(SnapshotEvent):
    """Stripe's `payout.created`: https://docs.stripe.com/api/events/types#event_types-payout.created"""

    detail_type: Literal["payout.created"]
    detail: SnapshotDetail[Payout]
    @property
    def kind(self) -> Literal["payout.created"]: ...
    @property
    def payload(self) -> Payout: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PayoutFields], PayoutFields]: ...

class PayoutFailed(SnapshotEvent):
    """Stripe's `payout.failed`: https://docs.stripe.com/api/events/types#event_types-payout.failed"""

    detail_type: Literal["payout.failed"]
    detail: SnapshotDetail[Payout]
    @property
    def kind(self) -> Literal["payout.failed"]: ...
    @property
    def payload(self) -> Payout: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PayoutFields], PayoutFields]: ...

class PayoutPaid(SnapshotEvent):
    """Stripe's `payout.paid`: https://docs.stripe.com/api/events/types#event_types-payout.paid"""

    detail_type: Literal["payout.paid"]
    detail: SnapshotDetail[Payout]
    @property
    def kind(self) -> Literal["payout.paid"]: ...
    @property
    def payload(self) -> Payout: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PayoutFields], PayoutFields]: ...

class PayoutReconciliationCompleted(SnapshotEvent):
    """Stripe's `payout.reconciliation_completed`: https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed"""

    detail_type: Literal["payout.reconciliation_completed"]
    detail: SnapshotDetail[Payout]
    @property
    def kind(self) -> Literal["payout.reconciliation_completed"]: ...
    @property
    def payload(self) -> Payout: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PayoutFields], PayoutFields]: ...

class PayoutUpdated(SnapshotEvent):
    """Stripe's `payout.updated`: https://docs.stripe.com/api/events/types#event_types-payout.updated"""

    detail_type: Literal["payout.updated"]
    detail: SnapshotDetail[Payout]
    @property
    def kind(self) -> Literal["payout.updated"]: ...
    @property
    def payload(self) -> Payout: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PayoutFields], PayoutFields]: ...
