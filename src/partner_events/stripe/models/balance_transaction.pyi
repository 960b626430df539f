# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model, Number
from typing_extensions import deprecated


class BalanceTransactionFeeDetail(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str | None = None
    currency: str
    description: str | None = None
    type: str


class BalanceTransaction(Model):
    """A change of your balance, with its fees.

    https://docs.stripe.com/api/balance_transactions/object
    """

    amount: int
    """What came in, or went out if below zero, before fees. In the minor unit of the currency: 1099 is 10.99
    USD, and 1099 JPY.
    """

    available_on: int
    """When the money can be used. Seconds since the Unix epoch."""

    balance_type: Literal[
        "issuing",
        "payments",
        "refund_and_dispute_prefunding",
        "risk_reserved",
    ] | str
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str | None = None
    exchange_rate: Number | None = None
    fee: int
    """What was paid in fees. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    fee_details: list[BalanceTransactionFeeDetail]
    id: str
    net: int
    """The amount without the fees. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    object: Literal["balance_transaction"]
    reporting_category: str
    source: str | None = None
    """The id of the ApplicationFee or Charge or ConnectCollectionTransfer or CustomerCashBalanceTransaction
    or Dispute or ApplicationFeeRefund or IssuingAuthorization or IssuingDispute or IssuingTransaction or
    Payout or Refund or ReserveTransaction or TaxDeductedAtSource or Topup or Transfer or TransferReversal;
    deliveries do not carry the object itself.
    """

    status: str
    """Whether the money is `available` or still `pending`."""

    type: Literal[
        "adjustment",
        "advance",
        "advance_funding",
        "anticipation_repayment",
        "application_fee",
        "application_fee_refund",
        "charge",
        "climate_order_purchase",
        "climate_order_refund",
        "connect_collection_transfer",
        "contribution",
        "fee_credit_funding",
        "inbound_transfer",
        "inbound_transfer_reversal",
        "issuing_authorization_hold",
        "issuing_authorization_release",
        "issuing_dispute",
        "issuing_dispute_provisional_credit",
        "issuing_dispute_provisional_credit_reversal",
        "issuing_transaction",
        "obligation_outbound",
        "obligation_reversal_inbound",
        "payment",
        "payment_failure_refund",
        "payment_network_reserve_hold",
        "payment_network_reserve_release",
        "payment_refund",
        "payment_reversal",
        "payment_unreconciled",
        "payout",
        "payout_cancel",
        "payout_failure",
        "payout_minimum_balance_hold",
        "payout_minimum_balance_release",
        "refund",
        "refund_failure",
        "reserve_hold",
        "reserve_release",
        "reserve_transaction",
        "reserved_funds",
        "stripe_balance_payment_debit",
        "stripe_balance_payment_debit_reversal",
        "stripe_fee",
        "stripe_fx_fee",
        "tax_fee",
        "tax_fund",
        "topup",
        "topup_reversal",
        "transfer",
        "transfer_cancel",
        "transfer_failure",
        "transfer_refund",
        "obligation_inbound",
        "obligation_payout",
        "obligation_payout_failure",
        "obligation_reversal_outbound",
    ] | str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("BalanceTransaction.recipient: until 2016-07-06.")
        def recipient(self) -> str | None:
            """Until 2016-07-06."""

    else:

        @property
        def recipient(self) -> str | None:
            """Until 2016-07-06."""
