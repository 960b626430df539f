# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedDetail(SnapshotDetail):
    data: FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedData


class FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated(SnapshotEvent):
    """Stripe's `financial_connections.account.supported_payment_method_types_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated"
    )
    detail_type: Annotated[
        Literal["financial_connections.account.supported_payment_method_types_updated"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedDetail

    @property
    def kind(self) -> Literal["financial_connections.account.supported_payment_method_types_updated"]:
        return "financial_connections.account.supported_payment_method_types_updated"
