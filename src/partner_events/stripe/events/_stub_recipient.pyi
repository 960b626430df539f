# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, RecipientFields
from partner_events.stripe.models.recipient import Recipient

class _RecipientEvent(SnapshotEvent):
    detail: SnapshotDetail[Recipient]
    @property
    def payload(self) -> Recipient:
        """Who got transfers before there were connected accounts; no longer in use."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[RecipientFields], RecipientFields]: ...

class RecipientCreated(_RecipientEvent):
    """A recipient of transfers was created; no longer sent.

    Stripe's `recipient.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient.created"]
    @property
    def kind(self) -> Literal["recipient.created"]: ...

class RecipientDeleted(_RecipientEvent):
    """A recipient of transfers was deleted; no longer sent.

    Stripe's `recipient.deleted`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient.deleted"]
    @property
    def kind(self) -> Literal["recipient.deleted"]: ...

class RecipientUpdated(_RecipientEvent):
    """A recipient of transfers changed; no longer sent.

    Stripe's `recipient.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient.updated"]
    @property
    def kind(self) -> Literal["recipient.updated"]: ...
