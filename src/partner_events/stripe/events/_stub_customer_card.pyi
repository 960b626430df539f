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

class CustomerCardContactCardholder(_CardEvent):
    """A customer has to be asked about a card; no longer sent.

    Stripe's `customer.card.contact_cardholder`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.card.contact_cardholder"]
    @property
    def kind(self) -> Literal["customer.card.contact_cardholder"]: ...

class CustomerCardCreated(_CardEvent):
    """A card was added to a customer; now `customer.source.created`.

    Stripe's `customer.card.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.card.created"]
    @property
    def kind(self) -> Literal["customer.card.created"]: ...

class CustomerCardDeleted(_CardEvent):
    """A card was removed from a customer; now `customer.source.deleted`.

    Stripe's `customer.card.deleted`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.card.deleted"]
    @property
    def kind(self) -> Literal["customer.card.deleted"]: ...

class CustomerCardUpdated(_CardEvent):
    """A customer's card changed; now `customer.source.updated`.

    Stripe's `customer.card.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.card.updated"]
    @property
    def kind(self) -> Literal["customer.card.updated"]: ...
