# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_checkout_session import (
    CheckoutSessionPaymentMethodOptionsUsBankAccount as CheckoutSessionPaymentMethodOptionsUsBankAccount,
    CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections
        as CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections,
    CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters
        as CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
)
