# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import SingletonDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfSingletonFields

class V1CustomerDiscountCreated(ThinEvent):
    """Stripe's `v1.customer.discount.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.created"""

    detail_type: Literal["v1.customer.discount.created"]
    detail: SingletonDetail
    @property
    def kind(self) -> Literal["v1.customer.discount.created"]: ...
    @property
    def payload(self) -> SingletonDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfSingletonFields, ThinEventOfSingletonFields]: ...

class V1CustomerDiscountDeleted(ThinEvent):
    """Stripe's `v1.customer.discount.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted"""

    detail_type: Literal["v1.customer.discount.deleted"]
    detail: SingletonDetail
    @property
    def kind(self) -> Literal["v1.customer.discount.deleted"]: ...
    @property
    def payload(self) -> SingletonDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfSingletonFields, ThinEventOfSingletonFields]: ...

class V1CustomerDiscountSourceChanged(ThinEvent):
    """Stripe's `v1.customer.discount.source_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed"""

    detail_type: Literal["v1.customer.discount.source_changed"]
    @property
    def kind(self) -> Literal["v1.customer.discount.source_changed"]: ...

class V1CustomerDiscountUpdated(ThinEvent):
    """Stripe's `v1.customer.discount.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated"""

    detail_type: Literal["v1.customer.discount.updated"]
    detail: SingletonDetail
    @property
    def kind(self) -> Literal["v1.customer.discount.updated"]: ...
    @property
    def payload(self) -> SingletonDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfSingletonFields, ThinEventOfSingletonFields]: ...
