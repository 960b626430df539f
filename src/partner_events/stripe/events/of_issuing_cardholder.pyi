# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingCardholderFields
from partner_events.stripe.models.issuing_cardholder import IssuingCardholder

class IssuingCardholderCreated(SnapshotEvent):
    """Stripe's `issuing_cardholder.created`: https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created"""

    detail_type: Literal["issuing_cardholder.created"]
    detail: SnapshotDetail[IssuingCardholder]
    @property
    def kind(self) -> Literal["issuing_cardholder.created"]: ...
    @property
    def payload(self) -> IssuingCardholder: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[IssuingCardholderFields], IssuingCardholderFields]: ...

class IssuingCardholderUpdated(SnapshotEvent):
    """Stripe's `issuing_cardholder.updated`: https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated"""

    detail_type: Literal["issuing_cardholder.updated"]
    detail: SnapshotDetail[IssuingCardholder]
    @property
    def kind(self) -> Literal["issuing_cardholder.updated"]: ...
    @property
    def payload(self) -> IssuingCardholder: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[IssuingCardholderFields], IssuingCardholderFields]: ...
