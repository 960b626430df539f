# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.payout import Payout
from partner_events.stripe.models.treasury_credit_reversal import TreasuryCreditReversal
from partner_events.stripe.models.treasury_outbound_payment import TreasuryOutboundPayment
from partner_events.stripe.models.treasury_outbound_transfer import TreasuryOutboundTransfer


class TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails(Model):
    address: Address
    email: str | None = None
    name: str | None = None


class TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount(Model):
    id: str
    network: Literal["stripe"] | str


class TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount(Model):
    bank_name: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class TreasuryReceivedCreditInitiatingPaymentMethodDetails(Model):
    balance: Literal["payments"] | str | None = None
    billing_details: TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails
    financial_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount | None = None
    issuing_card: str | None = None
    type: Literal[
        "balance",
        "financial_account",
        "issuing_card",
        "stripe",
        "us_bank_account",
    ] | str
    us_bank_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount | None = None


class TreasuryReceivedCreditLinkedFlowsSourceFlowDetails(Model):
    credit_reversal: TreasuryCreditReversal | None = None
    outbound_payment: TreasuryOutboundPayment | None = None
    outbound_transfer: TreasuryOutboundTransfer | None = None
    payout: Payout | None = None
    type: Literal[
        "credit_reversal",
        "other",
        "outbound_payment",
        "outbound_transfer",
        "payout",
    ] | str


class TreasuryReceivedCreditLinkedFlows(Model):
    credit_reversal: str | None = None
    issuing_authorization: str | None = None
    issuing_transaction: str | None = None
    source_flow: str | None = None
    source_flow_details: TreasuryReceivedCreditLinkedFlowsSourceFlowDetails | None = None
    source_flow_type: str | None = None


class TreasuryReceivedCreditReversalDetails(Model):
    deadline: int | None = None
    """Seconds since the Unix epoch."""

    restricted_reason: Literal[
        "already_reversed",
        "deadline_passed",
        "network_restricted",
        "other",
        "source_flow_restricted",
    ] | str | None = None


class TreasuryReceivedCredit(Model):
    """Money that a financial account got from outside.

    https://docs.stripe.com/api/treasury/received_credits/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str
    failure_code: Literal[
        "account_closed",
        "account_frozen",
        "international_transaction",
        "other",
    ] | str | None = None
    financial_account: str | None = None
    hosted_regulatory_receipt_url: str | None = None
    id: str
    initiating_payment_method_details: TreasuryReceivedCreditInitiatingPaymentMethodDetails
    linked_flows: TreasuryReceivedCreditLinkedFlows
    livemode: bool
    """False for events of test mode and of sandboxes."""

    network: Literal[
        "ach",
        "card",
        "rtp",
        "stripe",
        "us_domestic_wire",
    ] | str
    object: Literal["treasury.received_credit"]
    reversal_details: TreasuryReceivedCreditReversalDetails | None = None
    status: Literal[
        "failed",
        "succeeded",
    ] | str
    transaction: str | None = None
    """The id of the TreasuryTransaction; deliveries do not carry the object itself."""
