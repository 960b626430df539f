# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinEvent, ThinSingletonEvent

class V1CustomerDiscountCreated(ThinSingletonEvent):
    """Stripe's `v1.customer.discount.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.created"""

    detail_type: Literal["v1.customer.discount.created"]
    @property
    def kind(self) -> Literal["v1.customer.discount.created"]: ...

class V1CustomerDiscountDeleted(ThinSingletonEvent):
    """Stripe's `v1.customer.discount.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted"""

    detail_type: Literal["v1.customer.discount.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.discount.deleted"]: ...

class V1CustomerDiscountSourceChanged(ThinEvent):
    """Stripe's `v1.customer.discount.source_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed"""

    detail_type: Literal["v1.customer.discount.source_changed"]
    @property
    def kind(self) -> Literal["v1.customer.discount.source_changed"]: ...

class V1CustomerDiscountUpdated(ThinSingletonEvent):
    """Stripe's `v1.customer.discount.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated"""

    detail_type: Literal["v1.customer.discount.updated"]
    @property
    def kind(self) -> Literal["v1.customer.discount.updated"]: ...
