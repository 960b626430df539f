# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_terminal_reader.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    AccountOrBankAccountOrCardOrSource,
    PaymentIntent,
    PaymentMethod,
    SetupIntent,
    TerminalReaderActionCollectInputs,
)


class TerminalReaderActionApiError(Model):
    advice_code: str | None = None
    charge: str | None = None
    code: str | None = None
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
    type: str


class TerminalReaderActionCollectPaymentMethodCollectConfigTipping(Model):
    amount_eligible: int | None = None


class TerminalReaderActionCollectPaymentMethodCollectConfig(Model):
    enable_customer_cancellation: bool | None = None
    skip_tipping: bool | None = None
    tipping: TerminalReaderActionCollectPaymentMethodCollectConfigTipping | None = None


class TerminalReaderActionCollectPaymentMethod(Model):
    collect_config: TerminalReaderActionCollectPaymentMethodCollectConfig | None = None
    payment_intent: str
    payment_method: PaymentMethod | None = None


class TerminalReaderActionConfirmPaymentIntentConfirmConfig(Model):
    return_url: str | None = None


class TerminalReaderActionConfirmPaymentIntent(Model):
    confirm_config: TerminalReaderActionConfirmPaymentIntentConfirmConfig | None = None
    payment_intent: str


class TerminalReaderActionPrintContentImage(Model):
    created_at: int
    filename: str
    size: int
    type: str


class TerminalReaderActionPrintContent(Model):
    image: TerminalReaderActionPrintContentImage | None = None
    type: str


class TerminalReaderActionProcessPaymentIntentProcessConfigTipping(Model):
    amount_eligible: int | None = None


class TerminalReaderActionProcessPaymentIntentProcessConfig(Model):
    enable_customer_cancellation: bool | None = None
    return_url: str | None = None
    skip_tipping: bool | None = None
    tipping: TerminalReaderActionProcessPaymentIntentProcessConfigTipping | None = None


class TerminalReaderActionProcessPaymentIntent(Model):
    payment_intent: str
    process_config: TerminalReaderActionProcessPaymentIntentProcessConfig | None = None


class TerminalReaderActionProcessSetupIntentProcessConfig(Model):
    enable_customer_cancellation: bool | None = None


class TerminalReaderActionProcessSetupIntent(Model):
    generated_card: str | None = None
    process_config: TerminalReaderActionProcessSetupIntentProcessConfig | None = None
    setup_intent: str


class TerminalReaderActionRefundPaymentRefundPaymentConfig(Model):
    enable_customer_cancellation: bool | None = None


class TerminalReaderActionRefundPayment(Model):
    amount: int | None = None
    charge: str | None = None
    metadata: dict[str, str] | None = None
    payment_intent: str | None = None
    reason: str | None = None
    refund: str | None = None
    refund_application_fee: bool | None = None
    refund_payment_config: TerminalReaderActionRefundPaymentRefundPaymentConfig | None = None
    reverse_transfer: bool | None = None


class TerminalReaderActionSetReaderDisplayCartLineItem(Model):
    amount: int
    description: str
    quantity: int


class TerminalReaderActionSetReaderDisplayCart(Model):
    __event_always__ = "tax"

    currency: str
    line_items: list[TerminalReaderActionSetReaderDisplayCartLineItem]
    tax: int | None = None
    total: int


class TerminalReaderActionSetReaderDisplay(Model):
    __event_always__ = "cart"

    cart: TerminalReaderActionSetReaderDisplayCart | None = None
    type: str


class TerminalReaderAction(Model):
    __event_always__ = "api_error failure_code failure_message"

    api_error: TerminalReaderActionApiError | None = None
    collect_inputs: TerminalReaderActionCollectInputs | None = None
    collect_payment_method: TerminalReaderActionCollectPaymentMethod | None = None
    confirm_payment_intent: TerminalReaderActionConfirmPaymentIntent | None = None
    failure_code: str | None = None
    failure_message: str | None = None
    print_content: TerminalReaderActionPrintContent | None = None
    process_payment_intent: TerminalReaderActionProcessPaymentIntent | None = None
    process_setup_intent: TerminalReaderActionProcessSetupIntent | None = None
    refund_payment: TerminalReaderActionRefundPayment | None = None
    set_reader_display: TerminalReaderActionSetReaderDisplay | None = None
    status: str
    type: str


HISTORY = "_history_terminal_reader"
