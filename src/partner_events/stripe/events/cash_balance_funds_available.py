# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import CashBalance
from pydantic import Field


class CashBalanceFundsAvailableData(SnapshotData):
    object: CashBalance


class CashBalanceFundsAvailableDetail(SnapshotDetail):
    data: CashBalanceFundsAvailableData


class CashBalanceFundsAvailable(SnapshotEvent):
    """Stripe's `cash_balance.funds_available`:
    https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available"
    )
    detail_type: Annotated[Literal["cash_balance.funds_available"], Field(alias="detail-type")]
    detail: CashBalanceFundsAvailableDetail

    @property
    def kind(self) -> Literal["cash_balance.funds_available"]:
        return "cash_balance.funds_available"
