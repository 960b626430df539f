# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.issuing_cardholder import IssuingCardholder

class _IssuingCardholderEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> IssuingCardholder: ...

class V1IssuingCardholderCreated(_IssuingCardholderEvent):
    """A cardholder was created (thin event: the id alone).

    Stripe's `v1.issuing_cardholder.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.created
    """

    detail_type: Literal["v1.issuing_cardholder.created"]
    @property
    def kind(self) -> Literal["v1.issuing_cardholder.created"]: ...

class V1IssuingCardholderUpdated(_IssuingCardholderEvent):
    """A cardholder changed, such as in their status or what they still have to provide (thin event: the id
    alone).

    Stripe's `v1.issuing_cardholder.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.updated
    """

    detail_type: Literal["v1.issuing_cardholder.updated"]
    @property
    def kind(self) -> Literal["v1.issuing_cardholder.updated"]: ...
