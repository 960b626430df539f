# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1CustomerCreated(ThinObjectEvent):
    """Stripe's `v1.customer.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.created"""

    detail_type: Literal["v1.customer.created"]
    @property
    def kind(self) -> Literal["v1.customer.created"]: ...

class V1CustomerDeleted(ThinObjectEvent):
    """Stripe's `v1.customer.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted"""

    detail_type: Literal["v1.customer.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.deleted"]: ...

class V1CustomerUpdated(ThinObjectEvent):
    """Stripe's `v1.customer.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.updated"""

    detail_type: Literal["v1.customer.updated"]
    @property
    def kind(self) -> Literal["v1.customer.updated"]: ...
