# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionCardAwaitNotification(Model):
    __event_always__ = "charge_attempt_at customer_approval_required"

    charge_attempt_at: int | None = None
    customer_approval_required: bool | None = None


HISTORY = "_history_payment_intent"
