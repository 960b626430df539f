# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_setup_intent import (
    SetupIntentNextAction as SetupIntentNextAction,
    SetupIntentNextActionBlikAuthorize as SetupIntentNextActionBlikAuthorize,
    SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode
        as SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode
        as SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode,
    SetupIntentNextActionPixDisplayQrCode as SetupIntentNextActionPixDisplayQrCode,
    SetupIntentNextActionRedirectToUrl as SetupIntentNextActionRedirectToUrl,
    SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode
        as SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode
        as SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode,
    SetupIntentNextActionVerifyWithMicrodeposits as SetupIntentNextActionVerifyWithMicrodeposits,
)
