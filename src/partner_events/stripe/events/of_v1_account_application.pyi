# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinEvent

class V1AccountApplicationAuthorized(ThinEvent):
    """Stripe's `v1.account.application.authorized`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.authorized"""

    detail_type: Literal["v1.account.application.authorized"]
    @property
    def kind(self) -> Literal["v1.account.application.authorized"]: ...

class V1AccountApplicationDeauthorized(ThinEvent):
    """Stripe's `v1.account.application.deauthorized`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.deauthorized"""

    detail_type: Literal["v1.account.application.deauthorized"]
    @property
    def kind(self) -> Literal["v1.account.application.deauthorized"]: ...
