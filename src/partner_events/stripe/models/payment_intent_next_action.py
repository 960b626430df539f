# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.stripe.models._types import (
    PaymentIntentNextActionAlipayHandleRedirect,
    PaymentIntentNextActionBlikAuthorize,
    PaymentIntentNextActionBoletoDisplayDetails,
    PaymentIntentNextActionCardAwaitNotification,
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionDisplayBankTransferInstructions,
    PaymentIntentNextActionKlarnaDisplayQrCode,
    PaymentIntentNextActionKonbiniDisplayDetails,
    PaymentIntentNextActionMultibancoDisplayDetails,
    PaymentIntentNextActionOxxoDisplayDetails,
    PaymentIntentNextActionPaynowDisplayQrCode,
    PaymentIntentNextActionPixDisplayQrCode,
    PaymentIntentNextActionPromptpayDisplayQrCode,
    PaymentIntentNextActionRedirectToUrl,
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionVerifyWithMicrodeposits,
    PaymentIntentNextActionWechatPayDisplayQrCode,
    PaymentIntentNextActionWechatPayRedirectToAndroidApp,
    PaymentIntentNextActionWechatPayRedirectToIosApp,
)


class PaymentIntentNextAction(Model):
    alipay_handle_redirect: PaymentIntentNextActionAlipayHandleRedirect | None = None
    blik_authorize: PaymentIntentNextActionBlikAuthorize | None = None
    boleto_display_details: PaymentIntentNextActionBoletoDisplayDetails | None = None
    card_await_notification: PaymentIntentNextActionCardAwaitNotification | None = None
    cashapp_handle_redirect_or_display_qr_code: (
        PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode
        | None
    ) = None
    display_bank_transfer_instructions: PaymentIntentNextActionDisplayBankTransferInstructions | None = None
    klarna_display_qr_code: PaymentIntentNextActionKlarnaDisplayQrCode | None = None
    konbini_display_details: PaymentIntentNextActionKonbiniDisplayDetails | None = None
    multibanco_display_details: PaymentIntentNextActionMultibancoDisplayDetails | None = None
    oxxo_display_details: PaymentIntentNextActionOxxoDisplayDetails | None = None
    paynow_display_qr_code: PaymentIntentNextActionPaynowDisplayQrCode | None = None
    pix_display_qr_code: PaymentIntentNextActionPixDisplayQrCode | None = None
    promptpay_display_qr_code: PaymentIntentNextActionPromptpayDisplayQrCode | None = None
    redirect_to_url: PaymentIntentNextActionRedirectToUrl | None = None
    swish_handle_redirect_or_display_qr_code: (
        PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode
        | None
    ) = None
    type: str
    upi_handle_redirect_or_display_qr_code: (
        PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode
        | None
    ) = None
    use_stripe_sdk: JsonObject | None = None
    verify_with_microdeposits: PaymentIntentNextActionVerifyWithMicrodeposits | None = None
    wechat_pay_display_qr_code: PaymentIntentNextActionWechatPayDisplayQrCode | None = None
    wechat_pay_redirect_to_android_app: PaymentIntentNextActionWechatPayRedirectToAndroidApp | None = None
    wechat_pay_redirect_to_ios_app: PaymentIntentNextActionWechatPayRedirectToIosApp | None = None


HISTORY = "_history_payment_intent"
