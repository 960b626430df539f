# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, RecipientTransferFields
from partner_events.stripe.models.recipient_transfer import RecipientTransfer

class _RecipientTransferEvent(SnapshotEvent):
    detail: SnapshotDetail[RecipientTransfer]
    @property
    def payload(self) -> RecipientTransfer:
        """A transfer to a recipient; no longer in use."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[RecipientTransferFields], RecipientTransferFields]: ...

class RecipientTransferCanceled(_RecipientTransferEvent):
    """A transfer to a recipient was cancelled; no longer sent.

    Stripe's `recipient_transfer.canceled`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient_transfer.canceled"]
    @property
    def kind(self) -> Literal["recipient_transfer.canceled"]: ...

class RecipientTransferCreated(_RecipientTransferEvent):
    """A transfer to a recipient was created; no longer sent.

    Stripe's `recipient_transfer.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient_transfer.created"]
    @property
    def kind(self) -> Literal["recipient_transfer.created"]: ...

class RecipientTransferFailed(_RecipientTransferEvent):
    """A transfer to a recipient failed; no longer sent.

    Stripe's `recipient_transfer.failed`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient_transfer.failed"]
    @property
    def kind(self) -> Literal["recipient_transfer.failed"]: ...

class RecipientTransferPaid(_RecipientTransferEvent):
    """A transfer to a recipient arrived; no longer sent.

    Stripe's `recipient_transfer.paid`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient_transfer.paid"]
    @property
    def kind(self) -> Literal["recipient_transfer.paid"]: ...

class RecipientTransferUpdated(_RecipientTransferEvent):
    """A transfer to a recipient changed; no longer sent.

    Stripe's `recipient_transfer.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient_transfer.updated"]
    @property
    def kind(self) -> Literal["recipient_transfer.updated"]: ...
