# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionMultibancoDisplayDetails(Model):
    __event_always__ = "entity expires_at hosted_voucher_url reference"

    entity: str | None = None
    expires_at: int | None = None
    hosted_voucher_url: str | None = None
    reference: str | None = None


HISTORY = "_history_payment_intent"
