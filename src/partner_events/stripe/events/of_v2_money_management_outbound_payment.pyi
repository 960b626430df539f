# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V2MoneyManagementOutboundPaymentCanceled(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.canceled"""

    detail_type: Literal["v2.money_management.outbound_payment.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementOutboundPaymentCreated(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.created"""

    detail_type: Literal["v2.money_management.outbound_payment.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementOutboundPaymentFailed(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.failed"""

    detail_type: Literal["v2.money_management.outbound_payment.failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementOutboundPaymentPosted(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.posted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.posted"""

    detail_type: Literal["v2.money_management.outbound_payment.posted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.posted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementOutboundPaymentReturned(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.returned`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.returned"""

    detail_type: Literal["v2.money_management.outbound_payment.returned"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.returned"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementOutboundPaymentUnderReview(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.under_review`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.under_review"""

    detail_type: Literal["v2.money_management.outbound_payment.under_review"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.under_review"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementOutboundPaymentUpdated(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.updated"""

    detail_type: Literal["v2.money_management.outbound_payment.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
