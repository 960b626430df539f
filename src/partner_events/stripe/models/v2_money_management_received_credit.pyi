# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.v2_amount import V2Amount


class V2MoneyManagementReceivedCreditBalanceTransfer(Model):
    from_account: str | None = None
    outbound_payment: str | None = None
    outbound_transfer: str | None = None
    payout: str | None = None
    transfer: str | None = None
    type: Literal[
        "outbound_payment",
        "outbound_transfer",
        "payout",
        "transfer",
    ] | str


class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountAba(Model):
    account_holder_name: str | None = None
    bank_name: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountIban(Model):
    account_holder_name: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    country: str | None = None
    iban: str | None = None


class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountSortCode(Model):
    account_holder_name: str | None = None
    bank_name: str | None = None
    last4: str | None = None
    sort_code: str | None = None


class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccount(Model):
    aba: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountAba | None = None
    iban: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountIban | None = None
    sort_code: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountSortCode | None = None
    type: Literal[
        "aba",
        "iban",
        "sort_code",
    ] | str


class V2MoneyManagementReceivedCreditBankTransfer(Model):
    financial_address: str
    network: Literal[
        "ach",
        "chaps",
        "fedwire",
        "fps",
        "rtp",
        "sepa",
        "sepa_instant",
    ] | str
    originating_bank_account: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccount
    statement_descriptor: str | None = None


class V2MoneyManagementReceivedCreditStatusDetailsFailed(Model):
    reason: Literal[
        "capability_inactive",
        "currency_unsupported_on_financial_address",
        "financial_address_inactive",
        "stripe_rejected",
    ] | str


class V2MoneyManagementReceivedCreditStatusDetailsReturned(Model):
    reason: Literal["originator_initiated_reversal"] | str


class V2MoneyManagementReceivedCreditStatusDetails(Model):
    failed: V2MoneyManagementReceivedCreditStatusDetailsFailed | None = None
    returned: V2MoneyManagementReceivedCreditStatusDetailsReturned | None = None


class V2MoneyManagementReceivedCreditStatusTransitions(Model):
    failed_at: str | None = None
    returned_at: str | None = None
    succeeded_at: str | None = None


class V2MoneyManagementReceivedCredit(Model):
    """Money that a financial account of the API v2 got from outside.

    https://docs.stripe.com/api/v2/money_management/received_credits/object
    """

    amount: V2Amount
    amount_received: V2Amount
    balance_transfer: V2MoneyManagementReceivedCreditBalanceTransfer | None = None
    bank_transfer: V2MoneyManagementReceivedCreditBankTransfer | None = None
    created: str
    description: str | None = None
    financial_account: str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["v2.money_management.received_credit"]
    status: Literal[
        "failed",
        "pending",
        "returned",
        "succeeded",
    ] | str
    status_details: V2MoneyManagementReceivedCreditStatusDetails | None = None
    status_transitions: V2MoneyManagementReceivedCreditStatusTransitions | None = None
    type: Literal[
        "balance_transfer",
        "bank_transfer",
    ] | str
