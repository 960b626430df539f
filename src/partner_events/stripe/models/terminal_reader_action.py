# Generated from schemas/stripe/objects/terminal_reader.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    TerminalReaderActionApiError,
    TerminalReaderActionCollectInputs,
    TerminalReaderActionCollectPaymentMethod,
    TerminalReaderActionPrintContentType,
    TerminalReaderActionProcessPaymentIntent,
    TerminalReaderActionRefundPayment,
    TerminalReaderActionSetReaderDisplay,
    TerminalReaderActionStatus,
    TerminalReaderActionType,
)


class TerminalReaderActionConfirmPaymentIntentConfirmConfig(Model):
    return_url: str | None = None


class TerminalReaderActionConfirmPaymentIntent(Model):
    confirm_config: TerminalReaderActionConfirmPaymentIntentConfirmConfig | None = None
    payment_intent: str
    """The id of the PaymentIntent; deliveries do not carry the object itself."""


class TerminalReaderActionPrintContentImage(Model):
    created_at: int
    """Seconds since the Unix epoch."""

    filename: str
    size: int
    type: str


class TerminalReaderActionPrintContent(Model):
    image: TerminalReaderActionPrintContentImage | None = None
    type: TerminalReaderActionPrintContentType


class TerminalReaderActionProcessSetupIntentProcessConfig(Model):
    enable_customer_cancellation: bool | None = None


class TerminalReaderActionProcessSetupIntent(Model):
    generated_card: str | None = None
    process_config: TerminalReaderActionProcessSetupIntentProcessConfig | None = None
    setup_intent: str
    """The id of the SetupIntent; deliveries do not carry the object itself."""


class TerminalReaderAction(Model):
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
    status: TerminalReaderActionStatus
    type: TerminalReaderActionType
