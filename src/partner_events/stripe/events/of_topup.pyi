# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TopupFields
from partner_events.stripe.models.topup import Topup

class TopupCanceled(SnapshotEvent):
    """Stripe's `topup.canceled`: https://docs.stripe.com/api/events/types#event_types-topup.canceled"""

    detail_type: Literal["topup.canceled"]
    detail: SnapshotDetail[Topup]
    @property
    def kind(self) -> Literal["topup.canceled"]: ...
    @property
    def payload(self) -> Topup: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TopupFields], TopupFields]: ...

class TopupCreated(SnapshotEvent):
    """Stripe's `topup.created`: https://docs.stripe.com/api/events/types#event_types-topup.created"""

    detail_type: Literal["topup.created"]
    detail: SnapshotDetail[Topup]
    @property
    def kind(self) -> Literal["topup.created"]: ...
    @property
    def payload(self) -> Topup: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TopupFields], TopupFields]: ...

class TopupFailed(SnapshotEvent):
    """Stripe's `topup.failed`: https://docs.stripe.com/api/events/types#event_types-topup.failed"""

    detail_type: Literal["topup.failed"]
    detail: SnapshotDetail[Topup]
    @property
    def kind(self) -> Literal["topup.failed"]: ...
    @property
    def payload(self) -> Topup: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TopupFields], TopupFields]: ...

class TopupReversed(SnapshotEvent):
    """Stripe's `topup.reversed`: https://docs.stripe.com/api/events/types#event_types-topup.reversed"""

    detail_type: Literal["topup.reversed"]
    detail: SnapshotDetail[Topup]
    @property
    def kind(self) -> Literal["topup.reversed"]: ...
    @property
    def payload(self) -> Topup: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TopupFields], TopupFields]: ...

class TopupSucceeded(SnapshotEvent):
    """Stripe's `topup.succeeded`: https://docs.stripe.com/api/events/types#event_types-topup.succeeded"""

    detail_type: Literal["topup.succeeded"]
    detail: SnapshotDetail[Topup]
    @property
    def kind(self) -> Literal["topup.succeeded"]: ...
    @property
    def payload(self) -> Topup: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TopupFields], TopupFields]: ...
