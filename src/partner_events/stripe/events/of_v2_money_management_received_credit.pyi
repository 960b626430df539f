# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.events.v2_money_management_received_credit_available import V2MoneyManagementReceivedCreditAvailableDetail
from partner_events.stripe.models._fields import V2MoneyManagementReceivedCreditAvailableDetailFields

class V2MoneyManagementReceivedCreditAvailable(ThinObjectEvent):
    """Stripe's `v2.money_management.received_credit.available`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.available"""

    detail_type: Literal["v2.money_management.received_credit.available"]
    detail: V2MoneyManagementReceivedCreditAvailableDetail
    @property
    def kind(self) -> Literal["v2.money_management.received_credit.available"]: ...
    @property
    def payload(self) -> V2MoneyManagementReceivedCreditAvailableDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2MoneyManagementReceivedCreditAvailableDetailFields, V2MoneyManagementReceivedCreditAvailableDetailFields]: ...

class V2MoneyManagementReceivedCreditFailed(ThinObjectEvent):
    """Stripe's `v2.money_management.received_credit.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.failed"""

    detail_type: Literal["v2.money_management.received_credit.failed"]
    @property
    def kind(self) -> Literal["v2.money_management.received_credit.failed"]: ...

class V2MoneyManagementReceivedCreditReturned(ThinObjectEvent):
    """Stripe's `v2.money_management.received_credit.returned`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.returned"""

    detail_type: Literal["v2.money_management.received_credit.returned"]
    @property
    def kind(self) -> Literal["v2.money_management.received_credit.returned"]: ...

class V2MoneyManagementReceivedCreditSucceeded(ThinObjectEvent):
    """Stripe's `v2.money_management.received_credit.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.succeeded"""

    detail_type: Literal["v2.money_management.received_credit.succeeded"]
    @property
    def kind(self) -> Literal["v2.money_management.received_credit.succeeded"]: ...
