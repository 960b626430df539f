# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode(Model):
    expires_at: int
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    qr_code: PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode


HISTORY = "_history_payment_intent"
