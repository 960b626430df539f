# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionWechatPayDisplayQrCode(Model):
    data: str
    hosted_instructions_url: str
    image_data_url: str
    image_url_png: str
    image_url_svg: str


HISTORY = "_history_payment_intent"
