# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1IssuingTokenCreated(ThinObjectEvent):
    """Stripe's `v1.issuing_token.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.created
    """

    detail_type: Literal["v1.issuing_token.created"]
    @property
    def kind(self) -> Literal["v1.issuing_token.created"]: ...

class V1IssuingTokenUpdated(ThinObjectEvent):
    """Stripe's `v1.issuing_token.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.updated
    """

    detail_type: Literal["v1.issuing_token.updated"]
    @property
    def kind(self) -> Literal["v1.issuing_token.updated"]: ...
