# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionKlarnaDisplayQrCode(Model):
    __event_always__ = "expires_at"

    data: str
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    image_url_png: str
    image_url_svg: str


HISTORY = "_history_payment_intent"
