# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2CoreAccountDefaultsUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account[defaults].updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[defaults].updated"""

    detail_type: Literal["v2.core.account[defaults].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[defaults].updated"]: ...
