# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionPaynowDisplayQrCode(Model):
    __event_always__ = "hosted_instructions_url"

    data: str
    hosted_instructions_url: str | None = None
    image_url_png: str
    image_url_svg: str


HISTORY = "_history_payment_intent"
