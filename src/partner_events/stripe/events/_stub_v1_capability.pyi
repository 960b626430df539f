# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.capability import Capability

class V1CapabilityUpdated(ThinObjectEvent):
    """What an account may do with a capability changed: its status, or what it requires (thin event: the id
    alone).

    Stripe's `v1.capability.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.capability.updated
    """

    detail_type: Literal["v1.capability.updated"]
    @property
    def kind(self) -> Literal["v1.capability.updated"]: ...
    @property
    def __event_object__(self) -> Capability: ...
