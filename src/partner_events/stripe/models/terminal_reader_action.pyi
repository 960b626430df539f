# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_terminal_reader import (
    TerminalReaderAction as TerminalReaderAction,
    TerminalReaderActionApiError as TerminalReaderActionApiError,
    TerminalReaderActionCollectPaymentMethod as TerminalReaderActionCollectPaymentMethod,
    TerminalReaderActionCollectPaymentMethodCollectConfig
        as TerminalReaderActionCollectPaymentMethodCollectConfig,
    TerminalReaderActionCollectPaymentMethodCollectConfigTipping
        as TerminalReaderActionCollectPaymentMethodCollectConfigTipping,
    TerminalReaderActionConfirmPaymentIntent as TerminalReaderActionConfirmPaymentIntent,
    TerminalReaderActionConfirmPaymentIntentConfirmConfig
        as TerminalReaderActionConfirmPaymentIntentConfirmConfig,
    TerminalReaderActionPrintContent as TerminalReaderActionPrintContent,
    TerminalReaderActionPrintContentImage as TerminalReaderActionPrintContentImage,
    TerminalReaderActionProcessPaymentIntent as TerminalReaderActionProcessPaymentIntent,
    TerminalReaderActionProcessPaymentIntentProcessConfig
        as TerminalReaderActionProcessPaymentIntentProcessConfig,
    TerminalReaderActionProcessPaymentIntentProcessConfigTipping
        as TerminalReaderActionProcessPaymentIntentProcessConfigTipping,
    TerminalReaderActionProcessSetupIntent as TerminalReaderActionProcessSetupIntent,
    TerminalReaderActionProcessSetupIntentProcessConfig
        as TerminalReaderActionProcessSetupIntentProcessConfig,
    TerminalReaderActionRefundPayment as TerminalReaderActionRefundPayment,
    TerminalReaderActionRefundPaymentRefundPaymentConfig
        as TerminalReaderActionRefundPaymentRefundPaymentConfig,
    TerminalReaderActionSetReaderDisplay as TerminalReaderActionSetReaderDisplay,
    TerminalReaderActionSetReaderDisplayCart as TerminalReaderActionSetReaderDisplayCart,
    TerminalReaderActionSetReaderDisplayCartLineItem as TerminalReaderActionSetReaderDisplayCartLineItem,
)
