# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountDeactivatedData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountDeactivatedDetail(SnapshotDetail):
    data: FinancialConnectionsAccountDeactivatedData


class FinancialConnectionsAccountDeactivated(SnapshotEvent):
    """Stripe's `financial_connections.account.deactivated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated"
    )
    detail_type: Annotated[Literal["financial_connections.account.deactivated"], Field(alias="detail-type")]
    detail: FinancialConnectionsAccountDeactivatedDetail

    @property
    def kind(self) -> Literal["financial_connections.account.deactivated"]:
        return "financial_connections.account.deactivated"
