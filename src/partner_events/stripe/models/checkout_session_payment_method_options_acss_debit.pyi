# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_checkout_session import (
    CheckoutSessionPaymentMethodOptionsAcssDebit as CheckoutSessionPaymentMethodOptionsAcssDebit,
    CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions
        as CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions,
)
