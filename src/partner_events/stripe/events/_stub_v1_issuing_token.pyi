# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.issuing_token import IssuingToken

class _IssuingTokenEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> IssuingToken: ...

class V1IssuingTokenCreated(_IssuingTokenEvent):
    """An issued card was added to a wallet, such as Apple Pay (thin event: the id alone).

    Stripe's `v1.issuing_token.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.created
    """

    detail_type: Literal["v1.issuing_token.created"]
    @property
    def kind(self) -> Literal["v1.issuing_token.created"]: ...

class V1IssuingTokenUpdated(_IssuingTokenEvent):
    """A wallet's token of an issued card changed, such as in its status (thin event: the id alone).

    Stripe's `v1.issuing_token.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.updated
    """

    detail_type: Literal["v1.issuing_token.updated"]
    @property
    def kind(self) -> Literal["v1.issuing_token.updated"]: ...
