# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by `python -m codegen`; do not edit.
from typing import TypeAlias

from partner_events.stripe.models._stub_payment_intent import PaymentIntent as PaymentIntent
from partner_events.stripe.models._stub_setup_intent import SetupIntent as SetupIntent

LazyPaymentIntent: TypeAlias = PaymentIntent
LazySetupIntent: TypeAlias = SetupIntent
