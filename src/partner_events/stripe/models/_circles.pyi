# Generated from schemas/stripe by `python -m codegen`; do not edit.
# A stub for type checkers: at run time there is no such module. Import from `partner_events.stripe.models`.
from typing import TypeAlias

from partner_events.stripe.models._stub_payment_intent import PaymentIntent as PaymentIntent
from partner_events.stripe.models._stub_setup_intent import SetupIntent as SetupIntent

LazyPaymentIntent: TypeAlias = PaymentIntent
LazySetupIntent: TypeAlias = SetupIntent
