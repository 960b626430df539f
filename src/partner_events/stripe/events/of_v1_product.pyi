# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1ProductActivated(ThinEvent):
    """Stripe's `v1.product.activated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.activated"""

    detail_type: Literal["v1.product.activated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.product.activated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ProductCreated(ThinEvent):
    """Stripe's `v1.product.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.created"""

    detail_type: Literal["v1.product.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.product.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ProductDeactivated(ThinEvent):
    """Stripe's `v1.product.deactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.deactivated"""

    detail_type: Literal["v1.product.deactivated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.product.deactivated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ProductDefaultPriceChanged(ThinEvent):
    """Stripe's `v1.product.default_price_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.default_price_changed"""

    detail_type: Literal["v1.product.default_price_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.product.default_price_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ProductDeleted(ThinEvent):
    """Stripe's `v1.product.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.deleted"""

    detail_type: Literal["v1.product.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.product.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ProductTaxCodeChanged(ThinEvent):
    """Stripe's `v1.product.tax_code_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.tax_code_changed"""

    detail_type: Literal["v1.product.tax_code_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.product.tax_code_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ProductUpdated(ThinEvent):
    """Stripe's `v1.product.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.updated"""

    detail_type: Literal["v1.product.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.product.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
