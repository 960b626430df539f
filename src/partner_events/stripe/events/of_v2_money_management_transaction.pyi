# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.events.v2_money_management_transaction_created import V2MoneyManagementTransactionCreatedDetail
from partner_events.stripe.events.v2_money_management_transaction_updated import V2MoneyManagementTransactionUpdatedDetail
from partner_events.stripe.models._fields import V2MoneyManagementTransactionCreatedDetailFields, V2MoneyManagementTransactionUpdatedDetailFields

class V2MoneyManagementTransactionCreated(ThinObjectEvent):
    """Stripe's `v2.money_management.transaction.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.created"""

    detail_type: Literal["v2.money_management.transaction.created"]
    detail: V2MoneyManagementTransactionCreatedDetail
    @property
    def kind(self) -> Literal["v2.money_management.transaction.created"]: ...
    @property
    def payload(self) -> V2MoneyManagementTransactionCreatedDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2MoneyManagementTransactionCreatedDetailFields, V2MoneyManagementTransactionCreatedDetailFields]: ...

class V2MoneyManagementTransactionUpdated(ThinObjectEvent):
    """Stripe's `v2.money_management.transaction.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.updated"""

    detail_type: Literal["v2.money_management.transaction.updated"]
    detail: V2MoneyManagementTransactionUpdatedDetail
    @property
    def kind(self) -> Literal["v2.money_management.transaction.updated"]: ...
    @property
    def payload(self) -> V2MoneyManagementTransactionUpdatedDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2MoneyManagementTransactionUpdatedDetailFields, V2MoneyManagementTransactionUpdatedDetailFields]: ...
