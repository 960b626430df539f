# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionOxxoDisplayDetails(Model):
    expires_after: int | None = None
    hosted_voucher_url: str | None = None
    number: str | None = None
