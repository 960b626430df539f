# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V2MoneyManagementFinancialAccountCreated(ThinEvent):
    """Stripe's `v2.money_management.financial_account.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.created"""

    detail_type: Literal["v2.money_management.financial_account.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.financial_account.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementFinancialAccountUpdated(ThinEvent):
    """Stripe's `v2.money_management.financial_account.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.updated"""

    detail_type: Literal["v2.money_management.financial_account.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.financial_account.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
