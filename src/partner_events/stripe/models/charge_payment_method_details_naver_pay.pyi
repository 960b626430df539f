# Generated from schemas/stripe by `python -m codegen`; do not edit.
from partner_events.stripe.models._of_charge import (
    ChargePaymentMethodDetailsNaverPay as ChargePaymentMethodDetailsNaverPay,
)
