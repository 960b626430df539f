# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode(Model):
    data: str
    expires_at: int
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode


HISTORY = "_history_payment_intent"
