# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryFinancialAccount
from pydantic import Field


class TreasuryFinancialAccountClosedData(SnapshotData):
    object: TreasuryFinancialAccount


class TreasuryFinancialAccountClosedDetail(SnapshotDetail):
    data: TreasuryFinancialAccountClosedData


class TreasuryFinancialAccountClosed(SnapshotEvent):
    """Stripe's `treasury.financial_account.closed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed"
    )
    detail_type: Annotated[Literal["treasury.financial_account.closed"], Field(alias="detail-type")]
    detail: TreasuryFinancialAccountClosedDetail

    @property
    def kind(self) -> Literal["treasury.financial_account.closed"]:
        return "treasury.financial_account.closed"
