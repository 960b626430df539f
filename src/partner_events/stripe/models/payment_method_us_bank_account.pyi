# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_payment_method import (
    PaymentMethodUsBankAccount as PaymentMethodUsBankAccount,
    PaymentMethodUsBankAccountNetworks as PaymentMethodUsBankAccountNetworks,
    PaymentMethodUsBankAccountStatusDetails as PaymentMethodUsBankAccountStatusDetails,
    PaymentMethodUsBankAccountStatusDetailsBlocked as PaymentMethodUsBankAccountStatusDetailsBlocked,
)
