# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2CoreEventDestinationPing(ThinObjectEvent):
    """Stripe's `v2.core.event_destination.ping`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.event_destination.ping"""

    detail_type: Literal["v2.core.event_destination.ping"]
    @property
    def kind(self) -> Literal["v2.core.event_destination.ping"]: ...
