# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1InvoiceitemAmountChanged(ThinEvent):
    """Stripe's `v1.invoiceitem.amount_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.amount_changed"""

    detail_type: Literal["v1.invoiceitem.amount_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoiceitem.amount_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceitemCreated(ThinEvent):
    """Stripe's `v1.invoiceitem.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.created"""

    detail_type: Literal["v1.invoiceitem.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoiceitem.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceitemDeleted(ThinEvent):
    """Stripe's `v1.invoiceitem.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.deleted"""

    detail_type: Literal["v1.invoiceitem.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoiceitem.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceitemDiscountAdded(ThinEvent):
    """Stripe's `v1.invoiceitem.discount_added`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.discount_added"""

    detail_type: Literal["v1.invoiceitem.discount_added"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoiceitem.discount_added"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceitemDiscountRemoved(ThinEvent):
    """Stripe's `v1.invoiceitem.discount_removed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.discount_removed"""

    detail_type: Literal["v1.invoiceitem.discount_removed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoiceitem.discount_removed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
