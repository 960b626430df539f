# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_setup_intent.pyi.

from partner_events._models.model import JsonObject, Model


class SetupIntentNextActionBlikAuthorize(Model):
    pass


class SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode(Model):
    expires_at: int
    image_url_png: str
    image_url_svg: str


class SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode


class SetupIntentNextActionPixDisplayQrCode(Model):
    data: str
    expires_at: int
    hosted_instructions_url: str
    image_url_png: str
    image_url_svg: str


class SetupIntentNextActionRedirectToUrl(Model):
    __event_always__ = "return_url url"

    return_url: str | None = None
    url: str | None = None


class SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode(Model):
    expires_at: int
    image_url_png: str
    image_url_svg: str


class SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    qr_code: SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode


class SetupIntentNextActionVerifyWithMicrodeposits(Model):
    __event_always__ = "microdeposit_type"

    arrival_date: int
    hosted_verification_url: str
    microdeposit_type: str | None = None


class SetupIntentNextAction(Model):
    blik_authorize: SetupIntentNextActionBlikAuthorize | None = None
    cashapp_handle_redirect_or_display_qr_code: (
        SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode
        | None
    ) = None
    pix_display_qr_code: SetupIntentNextActionPixDisplayQrCode | None = None
    redirect_to_url: SetupIntentNextActionRedirectToUrl | None = None
    type: str
    upi_handle_redirect_or_display_qr_code: (
        SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode
        | None
    ) = None
    use_stripe_sdk: JsonObject | None = None
    verify_with_microdeposits: SetupIntentNextActionVerifyWithMicrodeposits | None = None


HISTORY = "_history_setup_intent"
