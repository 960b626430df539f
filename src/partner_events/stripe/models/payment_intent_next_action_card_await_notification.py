# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionCardAwaitNotification(Model):
    charge_attempt_at: int | None = None
    """Seconds since the Unix epoch."""

    customer_approval_required: bool | None = None
