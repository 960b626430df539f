# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TransferFields
from partner_events.stripe.models.transfer import Transfer

class _TransferEvent(SnapshotEvent):
    detail: SnapshotDetail[Transfer]
    @property
    def payload(self) -> Transfer:
        """Money that was moved from your balance to a connected account."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[TransferFields], TransferFields]: ...

class TransferCanceled(_TransferEvent):
    """A transfer was cancelled; no longer sent.

    Stripe's `transfer.canceled`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["transfer.canceled"]
    @property
    def kind(self) -> Literal["transfer.canceled"]: ...

class TransferCreated(_TransferEvent):
    """Money was moved from your balance to a connected account.

    Stripe's `transfer.created`: https://docs.stripe.com/api/events/types#event_types-transfer.created
    """

    detail_type: Literal["transfer.created"]
    @property
    def kind(self) -> Literal["transfer.created"]: ...

class TransferFailed(_TransferEvent):
    """A transfer failed; now `payout.failed` for those to a bank.

    Stripe's `transfer.failed`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["transfer.failed"]
    @property
    def kind(self) -> Literal["transfer.failed"]: ...

class TransferPaid(_TransferEvent):
    """A transfer arrived; now `payout.paid` for those to a bank.

    Stripe's `transfer.paid`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["transfer.paid"]
    @property
    def kind(self) -> Literal["transfer.paid"]: ...

class TransferReversed(_TransferEvent):
    """A transfer to a connected account was taken back, whole or in part.

    Stripe's `transfer.reversed`: https://docs.stripe.com/api/events/types#event_types-transfer.reversed
    """

    detail_type: Literal["transfer.reversed"]
    @property
    def kind(self) -> Literal["transfer.reversed"]: ...

class TransferUpdated(_TransferEvent):
    """A transfer's description or metadata changed.

    Stripe's `transfer.updated`: https://docs.stripe.com/api/events/types#event_types-transfer.updated
    """

    detail_type: Literal["transfer.updated"]
    @property
    def kind(self) -> Literal["transfer.updated"]: ...
