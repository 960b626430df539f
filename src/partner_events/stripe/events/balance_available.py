# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Balance
from pydantic import Field


class BalanceAvailableData(SnapshotData):
    object: Balance


class BalanceAvailableDetail(SnapshotDetail):
    data: BalanceAvailableData


class BalanceAvailable(SnapshotEvent):
    """Stripe's `balance.available`: https://docs.stripe.com/api/events/types#event_types-balance.available"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-balance.available"
    detail_type: Annotated[Literal["balance.available"], Field(alias="detail-type")]
    detail: BalanceAvailableDetail

    @property
    def kind(self) -> Literal["balance.available"]:
        return "balance.available"
