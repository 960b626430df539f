# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountCreatedData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountCreatedDetail(SnapshotDetail):
    data: FinancialConnectionsAccountCreatedData


class FinancialConnectionsAccountCreated(SnapshotEvent):
    """Stripe's `financial_connections.account.created`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created"
    )
    detail_type: Annotated[Literal["financial_connections.account.created"], Field(alias="detail-type")]
    detail: FinancialConnectionsAccountCreatedDetail

    @property
    def kind(self) -> Literal["financial_connections.account.created"]:
        return "financial_connections.account.created"
