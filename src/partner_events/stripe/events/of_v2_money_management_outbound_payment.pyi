# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2MoneyManagementOutboundPaymentCanceled(ThinObjectEvent):
    """Stripe's `v2.money_management.outbound_payment.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.canceled"""

    detail_type: Literal["v2.money_management.outbound_payment.canceled"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.canceled"]: ...

class V2MoneyManagementOutboundPaymentCreated(ThinObjectEvent):
    """Stripe's `v2.money_management.outbound_payment.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.created"""

    detail_type: Literal["v2.money_management.outbound_payment.created"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.created"]: ...

class V2MoneyManagementOutboundPaymentFailed(ThinObjectEvent):
    """Stripe's `v2.money_management.outbound_payment.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.failed"""

    detail_type: Literal["v2.money_management.outbound_payment.failed"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.failed"]: ...

class V2MoneyManagementOutboundPaymentPosted(ThinObjectEvent):
    """Stripe's `v2.money_management.outbound_payment.posted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.posted"""

    detail_type: Literal["v2.money_management.outbound_payment.posted"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.posted"]: ...

class V2MoneyManagementOutboundPaymentReturned(ThinObjectEvent):
    """Stripe's `v2.money_management.outbound_payment.returned`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.returned"""

    detail_type: Literal["v2.money_management.outbound_payment.returned"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.returned"]: ...

class V2MoneyManagementOutboundPaymentUnderReview(ThinObjectEvent):
    """Stripe's `v2.money_management.outbound_payment.under_review`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.under_review"""

    detail_type: Literal["v2.money_management.outbound_payment.under_review"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.under_review"]: ...

class V2MoneyManagementOutboundPaymentUpdated(ThinObjectEvent):
    """Stripe's `v2.money_management.outbound_payment.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.updated"""

    detail_type: Literal["v2.money_management.outbound_payment.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.updated"]: ...
