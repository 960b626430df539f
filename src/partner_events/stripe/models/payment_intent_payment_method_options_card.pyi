# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_payment_intent import (
    PaymentIntentPaymentMethodOptionsCard as PaymentIntentPaymentMethodOptionsCard,
    PaymentIntentPaymentMethodOptionsCardInstallments as PaymentIntentPaymentMethodOptionsCardInstallments,
    PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan
        as PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan,
    PaymentIntentPaymentMethodOptionsCardInstallmentsPlan
        as PaymentIntentPaymentMethodOptionsCardInstallmentsPlan,
    PaymentIntentPaymentMethodOptionsCardMandateOptions
        as PaymentIntentPaymentMethodOptionsCardMandateOptions,
)
