# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1CustomerTaxIdCreated(ThinEvent):
    """Stripe's `v1.customer.tax_id.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created"""

    detail_type: Literal["v1.customer.tax_id.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.tax_id.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerTaxIdDeleted(ThinEvent):
    """Stripe's `v1.customer.tax_id.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.deleted"""

    detail_type: Literal["v1.customer.tax_id.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.tax_id.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerTaxIdUpdated(ThinEvent):
    """Stripe's `v1.customer.tax_id.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated"""

    detail_type: Literal["v1.customer.tax_id.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.tax_id.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
