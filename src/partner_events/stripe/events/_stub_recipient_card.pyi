# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CardFields, EventFieldsOf
from partner_events.stripe.models.card import Card

class _CardEvent(SnapshotEvent):
    detail: SnapshotDetail[Card]
    @property
    def payload(self) -> Card:
        """A card that was saved as a payment source, or for payouts."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[CardFields], CardFields]: ...

class RecipientCardCreated(_CardEvent):
    """A card was added to a recipient; no longer sent.

    Stripe's `recipient.card.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient.card.created"]
    @property
    def kind(self) -> Literal["recipient.card.created"]: ...

class RecipientCardDeleted(_CardEvent):
    """A card was removed from a recipient; no longer sent.

    Stripe's `recipient.card.deleted`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient.card.deleted"]
    @property
    def kind(self) -> Literal["recipient.card.deleted"]: ...

class RecipientCardUpdated(_CardEvent):
    """A recipient's card changed; no longer sent.

    Stripe's `recipient.card.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["recipient.card.updated"]
    @property
    def kind(self) -> Literal["recipient.card.updated"]: ...
