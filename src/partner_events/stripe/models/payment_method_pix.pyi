# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_payment_method import PaymentMethodPix as PaymentMethodPix
