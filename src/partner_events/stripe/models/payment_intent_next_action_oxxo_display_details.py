# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionOxxoDisplayDetails(Model):
    __event_always__ = "expires_after hosted_voucher_url number"

    expires_after: int | None = None
    hosted_voucher_url: str | None = None
    number: str | None = None


HISTORY = "_history_payment_intent"
