# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionKlarnaDisplayQrCode(Model):
    __event_always__ = "expires_at"

    data: str
    expires_at: int | None = None
    image_url_png: str
    image_url_svg: str


HISTORY = "_history_payment_intent"
