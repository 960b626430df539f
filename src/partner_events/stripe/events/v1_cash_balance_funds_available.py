# Generated from schemas/stripe/events/v1.cash_balance.funds_available.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedSingletonObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CashBalanceFundsAvailableDetailFields,
    classfield,
)
from pydantic import Field


class V1CashBalanceFundsAvailableDetail(ThinDetail):
    related_object: RelatedSingletonObject


class V1CashBalanceFundsAvailable(ThinEvent):
    """Stripe's `v1.cash_balance.funds_available`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.cash_balance.funds_available"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.cash_balance.funds_available"
    )
    detail_type: Annotated[Literal["v1.cash_balance.funds_available"], Field(alias="detail-type")]
    detail: V1CashBalanceFundsAvailableDetail

    @property
    def kind(self) -> Literal["v1.cash_balance.funds_available"]:
        return "v1.cash_balance.funds_available"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CashBalanceFundsAvailableDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CashBalanceFundsAvailableDetailFields, V1CashBalanceFundsAvailableDetailFields]: ...
