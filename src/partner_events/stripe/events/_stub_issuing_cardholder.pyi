# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingCardholderFields
from partner_events.stripe.models.issuing_cardholder import IssuingCardholder

class _IssuingCardholderEvent(SnapshotEvent):
    detail: SnapshotDetail[IssuingCardholder]
    @property
    def payload(self) -> IssuingCardholder:
        """Who may use a card that you issued."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[IssuingCardholderFields], IssuingCardholderFields]: ...

class IssuingCardholderCreated(_IssuingCardholderEvent):
    """A cardholder was created.

    Stripe's `issuing_cardholder.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created
    """

    detail_type: Literal["issuing_cardholder.created"]
    @property
    def kind(self) -> Literal["issuing_cardholder.created"]: ...

class IssuingCardholderUpdated(_IssuingCardholderEvent):
    """A cardholder changed, such as in their status or what they still have to provide.

    Stripe's `issuing_cardholder.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated
    """

    detail_type: Literal["issuing_cardholder.updated"]
    @property
    def kind(self) -> Literal["issuing_cardholder.updated"]: ...
