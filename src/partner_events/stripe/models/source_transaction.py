# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class SourceTransactionAchCreditTransfer(Model):
    customer_data: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class SourceTransactionChfCreditTransfer(Model):
    reference: str | None = None
    sender_address_country: str | None = None
    sender_address_line1: str | None = None
    sender_iban: str | None = None
    sender_name: str | None = None


class SourceTransactionGbpCreditTransfer(Model):
    fingerprint: str | None = None
    funding_method: str | None = None
    last4: str | None = None
    reference: str | None = None
    sender_account_number: str | None = None
    sender_name: str | None = None
    sender_sort_code: str | None = None


class SourceTransactionPaperCheck(Model):
    available_at: str | None = None
    invoices: str | None = None


class SourceTransactionSepaCreditTransfer(Model):
    reference: str | None = None
    sender_iban: str | None = None
    sender_name: str | None = None


class SourceTransaction(Model):
    """https://docs.stripe.com/api/source_transactions/object"""

    ach_credit_transfer: SourceTransactionAchCreditTransfer | None = None
    amount: int
    chf_credit_transfer: SourceTransactionChfCreditTransfer | None = None
    created: int
    currency: str
    gbp_credit_transfer: SourceTransactionGbpCreditTransfer | None = None
    id: str
    livemode: bool
    object: str
    paper_check: SourceTransactionPaperCheck | None = None
    sepa_credit_transfer: SourceTransactionSepaCreditTransfer | None = None
    source: str
    status: str
    type: str


HISTORY = "_history_source_transaction"
BESIDE = (
    "SourceTransaction SourceTransactionAchCreditTransfer "
    "SourceTransactionGbpCreditTransfer SourceTransactionPaperCheck "
    "SourceTransactionSepaCreditTransfer"
)
