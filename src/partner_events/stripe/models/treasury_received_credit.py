# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    Address,
    Payout,
    TreasuryCreditReversal,
    TreasuryOutboundPayment,
    TreasuryOutboundTransfer,
)


class TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails(Model):
    __event_always__ = "email name"

    address: Address
    email: str | None = None
    name: str | None = None


class TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount(Model):
    id: str
    network: str


class TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount(Model):
    __event_always__ = "bank_name last4 routing_number"

    bank_name: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class TreasuryReceivedCreditInitiatingPaymentMethodDetails(Model):
    balance: str | None = None
    billing_details: TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails
    financial_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount | None = None
    issuing_card: str | None = None
    type: str
    us_bank_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount | None = None


class TreasuryReceivedCreditLinkedFlowsSourceFlowDetails(Model):
    credit_reversal: TreasuryCreditReversal | None = None
    outbound_payment: TreasuryOutboundPayment | None = None
    outbound_transfer: TreasuryOutboundTransfer | None = None
    payout: Payout | None = None
    type: str


class TreasuryReceivedCreditLinkedFlows(Model):
    __event_always__ = (
        "credit_reversal issuing_authorization issuing_transaction source_flow "
        "source_flow_type"
    )

    credit_reversal: str | None = None
    issuing_authorization: str | None = None
    issuing_transaction: str | None = None
    source_flow: str | None = None
    source_flow_details: TreasuryReceivedCreditLinkedFlowsSourceFlowDetails | None = None
    source_flow_type: str | None = None


class TreasuryReceivedCreditReversalDetails(Model):
    __event_always__ = "deadline restricted_reason"

    deadline: int | None = None
    restricted_reason: str | None = None


class TreasuryReceivedCredit(Model):
    """https://docs.stripe.com/api/treasury/received_credits/object"""

    __event_always__ = (
        "failure_code financial_account hosted_regulatory_receipt_url reversal_details "
        "transaction"
    )

    amount: int
    created: int
    currency: str
    description: str
    failure_code: str | None = None
    financial_account: str | None = None
    hosted_regulatory_receipt_url: str | None = None
    id: str
    initiating_payment_method_details: TreasuryReceivedCreditInitiatingPaymentMethodDetails
    linked_flows: TreasuryReceivedCreditLinkedFlows
    livemode: bool
    network: str
    object: str
    reversal_details: TreasuryReceivedCreditReversalDetails | None = None
    status: str
    transaction: str | None = None


HISTORY = "_history_treasury_received_credit"
