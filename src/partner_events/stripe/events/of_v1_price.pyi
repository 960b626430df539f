# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1PriceActivated(ThinEvent):
    """Stripe's `v1.price.activated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.activated"""

    detail_type: Literal["v1.price.activated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.price.activated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PriceCreated(ThinEvent):
    """Stripe's `v1.price.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.created"""

    detail_type: Literal["v1.price.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.price.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PriceDeactivated(ThinEvent):
    """Stripe's `v1.price.deactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deactivated"""

    detail_type: Literal["v1.price.deactivated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.price.deactivated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PriceDeleted(ThinEvent):
    """Stripe's `v1.price.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deleted"""

    detail_type: Literal["v1.price.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.price.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PriceLookupKeyChanged(ThinEvent):
    """Stripe's `v1.price.lookup_key_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.lookup_key_changed"""

    detail_type: Literal["v1.price.lookup_key_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.price.lookup_key_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PriceTaxBehaviorChanged(ThinEvent):
    """Stripe's `v1.price.tax_behavior_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.tax_behavior_changed"""

    detail_type: Literal["v1.price.tax_behavior_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.price.tax_behavior_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PriceUpdated(ThinEvent):
    """Stripe's `v1.price.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.updated"""

    detail_type: Literal["v1.price.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.price.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
