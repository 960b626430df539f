# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode(Model):
    expires_at: int
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode


HISTORY = "_history_payment_intent"
