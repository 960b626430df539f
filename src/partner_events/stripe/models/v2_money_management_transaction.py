# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import V2Amount


class V2MoneyManagementTransactionBalanceImpact(Model):
    available: V2Amount
    inbound_pending: V2Amount
    outbound_pending: V2Amount


class V2MoneyManagementTransactionCounterparty(Model):
    name: str | None = None


class V2MoneyManagementTransactionFlow(Model):
    adjustment: str | None = None
    currency_conversion: str | None = None
    fee_batch: str | None = None
    inbound_transfer: str | None = None
    outbound_payment: str | None = None
    outbound_transfer: str | None = None
    received_credit: str | None = None
    received_debit: str | None = None
    type: str


class V2MoneyManagementTransactionRegulatoryReceipt(Model):
    status: str
    url: str | None = None
    url_expires_at: str | None = None


class V2MoneyManagementTransactionStatusTransitions(Model):
    posted_at: str | None = None
    void_at: str | None = None


class V2MoneyManagementTransaction(Model):
    """https://docs.stripe.com/api/v2/money_management/transactions/object"""

    amount: V2Amount
    balance_impact: V2MoneyManagementTransactionBalanceImpact
    category: str
    counterparty: V2MoneyManagementTransactionCounterparty | None = None
    created: str
    description: str | None = None
    financial_account: str
    flow: V2MoneyManagementTransactionFlow | None = None
    id: str
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    regulatory_receipt: V2MoneyManagementTransactionRegulatoryReceipt
    status: str
    status_transitions: V2MoneyManagementTransactionStatusTransitions
