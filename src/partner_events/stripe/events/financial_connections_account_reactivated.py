# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountReactivatedData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountReactivatedDetail(SnapshotDetail):
    data: FinancialConnectionsAccountReactivatedData


class FinancialConnectionsAccountReactivated(SnapshotEvent):
    """Stripe's `financial_connections.account.reactivated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated"
    )
    detail_type: Annotated[Literal["financial_connections.account.reactivated"], Field(alias="detail-type")]
    detail: FinancialConnectionsAccountReactivatedDetail

    @property
    def kind(self) -> Literal["financial_connections.account.reactivated"]:
        return "financial_connections.account.reactivated"
