# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionPixDisplayQrCode(Model):
    data: str | None = None
    expires_at: int | None = None
    hosted_instructions_url: str | None = None
    image_url_png: str | None = None
    image_url_svg: str | None = None


HISTORY = "_history_payment_intent"
