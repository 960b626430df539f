# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountAccountNumbersUpdatedData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountAccountNumbersUpdatedDetail(SnapshotDetail):
    data: FinancialConnectionsAccountAccountNumbersUpdatedData


class FinancialConnectionsAccountAccountNumbersUpdated(SnapshotEvent):
    """Stripe's `financial_connections.account.account_numbers_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated"
    )
    detail_type: Annotated[
        Literal["financial_connections.account.account_numbers_updated"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAccountAccountNumbersUpdatedDetail

    @property
    def kind(self) -> Literal["financial_connections.account.account_numbers_updated"]:
        return "financial_connections.account.account_numbers_updated"
