# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionPixDisplayQrCode(Model):
    data: str | None = None
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    hosted_instructions_url: str | None = None
    image_url_png: str | None = None
    image_url_svg: str | None = None


HISTORY = "_history_payment_intent"
