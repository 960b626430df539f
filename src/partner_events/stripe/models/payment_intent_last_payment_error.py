# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    AccountOrBankAccountOrCardOrSource,
    PaymentIntent,
    PaymentIntentLastPaymentErrorCode,
    PaymentIntentLastPaymentErrorType,
    PaymentMethod,
    SetupIntent,
)


class PaymentIntentLastPaymentError(Model):
    advice_code: str | None = None
    charge: str | None = None
    code: PaymentIntentLastPaymentErrorCode | None = None
    decline_code: str | None = None
    doc_url: str | None = None
    message: str | None = None
    network_advice_code: str | None = None
    network_decline_code: str | None = None
    param: str | None = None
    payment_intent: PaymentIntent | None = None
    payment_method: PaymentMethod | None = None
    payment_method_type: str | None = None
    request_log_url: str | None = None
    setup_intent: SetupIntent | None = None
    source: AccountOrBankAccountOrCardOrSource | None = None
    type: PaymentIntentLastPaymentErrorType
