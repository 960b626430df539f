# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import CustomerCashBalanceTransaction
from pydantic import Field


class CustomerCashBalanceTransactionCreatedData(SnapshotData):
    object: CustomerCashBalanceTransaction


class CustomerCashBalanceTransactionCreatedDetail(SnapshotDetail):
    data: CustomerCashBalanceTransactionCreatedData


class CustomerCashBalanceTransactionCreated(SnapshotEvent):
    """Stripe's `customer_cash_balance_transaction.created`:
    https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created"
    )
    detail_type: Annotated[Literal["customer_cash_balance_transaction.created"], Field(alias="detail-type")]
    detail: CustomerCashBalanceTransactionCreatedDetail

    @property
    def kind(self) -> Literal["customer_cash_balance_transaction.created"]:
        return "customer_cash_balance_transaction.created"
