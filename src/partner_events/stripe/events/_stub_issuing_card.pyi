# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingCardFields
from partner_events.stripe.models.issuing_card import IssuingCard

class _IssuingCardEvent(SnapshotEvent):
    detail: SnapshotDetail[IssuingCard]
    @property
    def payload(self) -> IssuingCard:
        """A card that you issued."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[IssuingCardFields], IssuingCardFields]: ...

class IssuingCardCreated(_IssuingCardEvent):
    """A card was issued.

    Stripe's `issuing_card.created`: https://docs.stripe.com/api/events/types#event_types-issuing_card.created
    """

    detail_type: Literal["issuing_card.created"]
    @property
    def kind(self) -> Literal["issuing_card.created"]: ...

class IssuingCardUpdated(_IssuingCardEvent):
    """An issued card changed, such as in its status, limits or shipping.

    Stripe's `issuing_card.updated`: https://docs.stripe.com/api/events/types#event_types-issuing_card.updated
    """

    detail_type: Literal["issuing_card.updated"]
    @property
    def kind(self) -> Literal["issuing_card.updated"]: ...
