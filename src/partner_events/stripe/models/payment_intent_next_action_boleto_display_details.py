# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionBoletoDisplayDetails(Model):
    __event_always__ = "expires_at hosted_voucher_url number pdf"

    expires_at: int | None = None
    hosted_voucher_url: str | None = None
    number: str | None = None
    pdf: str | None = None


HISTORY = "_history_payment_intent"
