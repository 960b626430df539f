# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import SingletonDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfSingletonFields

class V1CashBalanceFundsAvailable(ThinEvent):
    """Stripe's `v1.cash_balance.funds_available`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.cash_balance.funds_available"""

    detail_type: Literal["v1.cash_balance.funds_available"]
    detail: SingletonDetail
    @property
    def kind(self) -> Literal["v1.cash_balance.funds_available"]: ...
    @property
    def payload(self) -> SingletonDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfSingletonFields, ThinEventOfSingletonFields]: ...
