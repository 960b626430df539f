# Generated from schemas/stripe by `python -m codegen`; do not edit.
# A stub for type checkers: at run time there is no such module. Import from `partner_events.stripe`.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1IssuingCardCreated(ThinObjectEvent):
    """Stripe's `v1.issuing_card.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.created
    """

    detail_type: Literal["v1.issuing_card.created"]
    @property
    def kind(self) -> Literal["v1.issuing_card.created"]: ...

class V1IssuingCardUpdated(ThinObjectEvent):
    """Stripe's `v1.issuing_card.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.updated
    """

    detail_type: Literal["v1.issuing_card.updated"]
    @property
    def kind(self) -> Literal["v1.issuing_card.updated"]: ...
