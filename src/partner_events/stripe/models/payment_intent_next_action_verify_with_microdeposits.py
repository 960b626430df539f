# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType


class PaymentIntentNextActionVerifyWithMicrodeposits(Model):
    arrival_date: int
    """Seconds since the Unix epoch."""

    hosted_verification_url: str
    microdeposit_type: PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType | None = None
