# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingCreditBalanceTransaction
from pydantic import Field


class BillingCreditBalanceTransactionCreatedData(SnapshotData):
    object: BillingCreditBalanceTransaction


class BillingCreditBalanceTransactionCreatedDetail(SnapshotDetail):
    data: BillingCreditBalanceTransactionCreatedData


class BillingCreditBalanceTransactionCreated(SnapshotEvent):
    """Stripe's `billing.credit_balance_transaction.created`:
    https://docs.stripe.com/api/events/types#event_types-billing.credit_balance_transaction.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-billing.credit_balance_transaction.created"
    )
    detail_type: Annotated[Literal["billing.credit_balance_transaction.created"], Field(alias="detail-type")]
    detail: BillingCreditBalanceTransactionCreatedDetail

    @property
    def kind(self) -> Literal["billing.credit_balance_transaction.created"]:
        return "billing.credit_balance_transaction.created"
