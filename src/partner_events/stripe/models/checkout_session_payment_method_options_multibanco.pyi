# Generated from schemas/stripe by `python -m codegen`; do not edit.
from partner_events.stripe.models._of_checkout_session import (
    CheckoutSessionPaymentMethodOptionsMultibanco as CheckoutSessionPaymentMethodOptionsMultibanco,
)
