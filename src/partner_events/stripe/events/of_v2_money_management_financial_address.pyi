# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V2MoneyManagementFinancialAddressActivated(ThinEvent):
    """Stripe's `v2.money_management.financial_address.activated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.activated"""

    detail_type: Literal["v2.money_management.financial_address.activated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.financial_address.activated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementFinancialAddressFailed(ThinEvent):
    """Stripe's `v2.money_management.financial_address.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.failed"""

    detail_type: Literal["v2.money_management.financial_address.failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.financial_address.failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
