# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_checkout_session import (
    CheckoutSessionPaymentMethodOptionsBoleto as CheckoutSessionPaymentMethodOptionsBoleto,
)
