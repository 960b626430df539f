# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2CoreAccountClosed(ThinObjectEvent):
    """Stripe's `v2.core.account.closed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.closed"""

    detail_type: Literal["v2.core.account.closed"]
    @property
    def kind(self) -> Literal["v2.core.account.closed"]: ...

class V2CoreAccountCreated(ThinObjectEvent):
    """Stripe's `v2.core.account.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.created"""

    detail_type: Literal["v2.core.account.created"]
    @property
    def kind(self) -> Literal["v2.core.account.created"]: ...

class V2CoreAccountUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.updated"""

    detail_type: Literal["v2.core.account.updated"]
    @property
    def kind(self) -> Literal["v2.core.account.updated"]: ...
