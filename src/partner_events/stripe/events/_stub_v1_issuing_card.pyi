# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.issuing_card import IssuingCard

class _IssuingCardEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> IssuingCard: ...

class V1IssuingCardCreated(_IssuingCardEvent):
    """A card was issued (thin event: the id alone).

    Stripe's `v1.issuing_card.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.created
    """

    detail_type: Literal["v1.issuing_card.created"]
    @property
    def kind(self) -> Literal["v1.issuing_card.created"]: ...

class V1IssuingCardUpdated(_IssuingCardEvent):
    """An issued card changed, such as in its status, limits or shipping (thin event: the id alone).

    Stripe's `v1.issuing_card.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.updated
    """

    detail_type: Literal["v1.issuing_card.updated"]
    @property
    def kind(self) -> Literal["v1.issuing_card.updated"]: ...
