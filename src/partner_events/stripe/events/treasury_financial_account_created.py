# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryFinancialAccount
from pydantic import Field


class TreasuryFinancialAccountCreatedData(SnapshotData):
    object: TreasuryFinancialAccount


class TreasuryFinancialAccountCreatedDetail(SnapshotDetail):
    data: TreasuryFinancialAccountCreatedData


class TreasuryFinancialAccountCreated(SnapshotEvent):
    """Stripe's `treasury.financial_account.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created"
    )
    detail_type: Annotated[Literal["treasury.financial_account.created"], Field(alias="detail-type")]
    detail: TreasuryFinancialAccountCreatedDetail

    @property
    def kind(self) -> Literal["treasury.financial_account.created"]:
        return "treasury.financial_account.created"
