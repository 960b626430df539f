# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class TreasuryReceivedDebitInitiatingPaymentMethodDetailsBillingDetails(Model):
    __event_always__ = "email name"

    address: Address
    email: str | None = None
    name: str | None = None


class TreasuryReceivedDebitInitiatingPaymentMethodDetailsFinancialAccount(Model):
    id: str
    network: str


class TreasuryReceivedDebitInitiatingPaymentMethodDetailsUsBankAccount(Model):
    __event_always__ = "bank_name last4 routing_number"

    bank_name: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class TreasuryReceivedDebitInitiatingPaymentMethodDetails(Model):
    balance: str | None = None
    billing_details: TreasuryReceivedDebitInitiatingPaymentMethodDetailsBillingDetails
    financial_account: TreasuryReceivedDebitInitiatingPaymentMethodDetailsFinancialAccount | None = None
    issuing_card: str | None = None
    type: str
    us_bank_account: TreasuryReceivedDebitInitiatingPaymentMethodDetailsUsBankAccount | None = None


class TreasuryReceivedDebitLinkedFlows(Model):
    __event_always__ = (
        "debit_reversal inbound_transfer issuing_authorization issuing_transaction payout "
        "topup"
    )

    debit_reversal: str | None = None
    inbound_transfer: str | None = None
    issuing_authorization: str | None = None
    issuing_transaction: str | None = None
    payout: str | None = None
    topup: str | None = None


class TreasuryReceivedDebitReversalDetails(Model):
    __event_always__ = "deadline restricted_reason"

    deadline: int | None = None
    restricted_reason: str | None = None


class TreasuryReceivedDebit(Model):
    """https://docs.stripe.com/api/treasury/received_debits/object"""

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
    initiating_payment_method_details: TreasuryReceivedDebitInitiatingPaymentMethodDetails | None = None
    linked_flows: TreasuryReceivedDebitLinkedFlows
    livemode: bool
    network: str
    object: str
    reversal_details: TreasuryReceivedDebitReversalDetails | None = None
    status: str
    transaction: str | None = None


HISTORY = "_history_treasury_received_debit"
