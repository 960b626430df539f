# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TopupFields
from partner_events.stripe.models.topup import Topup

class _TopupEvent(SnapshotEvent):
    detail: SnapshotDetail[Topup]
    @property
    def payload(self) -> Topup:
        """Money on its way from your bank into your balance."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[TopupFields], TopupFields]: ...

class TopupCanceled(_TopupEvent):
    """A top-up of your balance was cancelled.

    Stripe's `topup.canceled`: https://docs.stripe.com/api/events/types#event_types-topup.canceled
    """

    detail_type: Literal["topup.canceled"]
    @property
    def kind(self) -> Literal["topup.canceled"]: ...

class TopupCreated(_TopupEvent):
    """A top-up of your balance from a bank account was begun.

    Stripe's `topup.created`: https://docs.stripe.com/api/events/types#event_types-topup.created
    """

    detail_type: Literal["topup.created"]
    @property
    def kind(self) -> Literal["topup.created"]: ...

class TopupFailed(_TopupEvent):
    """A top-up of your balance failed.

    Stripe's `topup.failed`: https://docs.stripe.com/api/events/types#event_types-topup.failed
    """

    detail_type: Literal["topup.failed"]
    @property
    def kind(self) -> Literal["topup.failed"]: ...

class TopupReversed(_TopupEvent):
    """A top-up was taken back from your balance.

    Stripe's `topup.reversed`: https://docs.stripe.com/api/events/types#event_types-topup.reversed
    """

    detail_type: Literal["topup.reversed"]
    @property
    def kind(self) -> Literal["topup.reversed"]: ...

class TopupSucceeded(_TopupEvent):
    """A top-up arrived in your balance.

    Stripe's `topup.succeeded`: https://docs.stripe.com/api/events/types#event_types-topup.succeeded
    """

    detail_type: Literal["topup.succeeded"]
    @property
    def kind(self) -> Literal["topup.succeeded"]: ...
