# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1InvoicePaymentCanceled(ThinEvent):
    """Stripe's `v1.invoice_payment.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.canceled"""

    detail_type: Literal["v1.invoice_payment.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice_payment.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoicePaymentOpen(ThinEvent):
    """Stripe's `v1.invoice_payment.open`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.open"""

    detail_type: Literal["v1.invoice_payment.open"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice_payment.open"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoicePaymentPaid(ThinEvent):
    """Stripe's `v1.invoice_payment.paid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.paid"""

    detail_type: Literal["v1.invoice_payment.paid"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice_payment.paid"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
