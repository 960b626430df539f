# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba(Model):
    account_holder_address: Address
    account_holder_name: str
    account_number: str
    account_type: str
    bank_address: Address
    bank_name: str
    routing_number: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban(Model):
    account_holder_address: Address
    account_holder_name: str
    bank_address: Address
    bic: str
    country: str
    iban: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode(Model):
    account_holder_address: Address
    account_holder_name: str
    account_number: str
    bank_address: Address
    sort_code: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei(Model):
    account_holder_address: Address
    account_holder_name: str
    bank_address: Address
    bank_code: str
    bank_name: str
    clabe: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift(Model):
    account_holder_address: Address
    account_holder_name: str
    account_number: str
    account_type: str
    bank_address: Address
    bank_name: str
    swift_code: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin(Model):
    __event_always__ = (
        "account_holder_name account_number account_type bank_code bank_name branch_code "
        "branch_name"
    )

    account_holder_address: Address
    account_holder_name: str | None = None
    account_number: str | None = None
    account_type: str | None = None
    bank_address: Address
    bank_code: str | None = None
    bank_name: str | None = None
    branch_code: str | None = None
    branch_name: str | None = None


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress(Model):
    aba: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba | None = None
    iban: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban | None = None
    sort_code: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode | None = None
    spei: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei | None = None
    supported_networks: list[str] | None = None
    swift: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift | None = None
    type: str
    zengin: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin | None = None


HISTORY = "_history_payment_intent"
