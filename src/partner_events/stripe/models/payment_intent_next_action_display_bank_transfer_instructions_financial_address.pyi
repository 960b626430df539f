# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_payment_intent import (
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress
        as PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress,
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba
        as PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba,
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban
        as PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban,
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode
        as PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode,
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei
        as PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei,
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift
        as PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift,
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin
        as PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin,
)
