# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.v2_amount import V2Amount


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
    type: Literal[
        "adjustment",
        "currency_conversion",
        "fee_batch",
        "inbound_transfer",
        "outbound_payment",
        "outbound_transfer",
        "received_credit",
        "received_debit",
    ] | str


class V2MoneyManagementTransactionRegulatoryReceipt(Model):
    status: Literal[
        "available",
        "not_applicable",
        "pending",
        "url_expired",
    ] | str
    url: str | None = None
    url_expires_at: str | None = None


class V2MoneyManagementTransactionStatusTransitions(Model):
    posted_at: str | None = None
    void_at: str | None = None


class V2MoneyManagementTransaction(Model):
    """A change of a financial account's balance, and what caused it.

    https://docs.stripe.com/api/v2/money_management/transactions/object
    """

    amount: V2Amount
    balance_impact: V2MoneyManagementTransactionBalanceImpact
    category: Literal[
        "adjustment",
        "currency_conversion",
        "inbound_transfer",
        "inbound_transfer_reversal",
        "outbound_payment",
        "outbound_payment_reversal",
        "outbound_transfer",
        "outbound_transfer_reversal",
        "received_credit",
        "received_credit_reversal",
        "received_debit",
        "received_debit_reversal",
        "stripe_fee",
        "stripe_fee_tax",
    ] | str
    counterparty: V2MoneyManagementTransactionCounterparty | None = None
    created: str
    description: str | None = None
    financial_account: str
    flow: V2MoneyManagementTransactionFlow | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["v2.money_management.transaction"]
    regulatory_receipt: V2MoneyManagementTransactionRegulatoryReceipt
    status: Literal[
        "pending",
        "posted",
        "void",
    ] | str
    status_transitions: V2MoneyManagementTransactionStatusTransitions
