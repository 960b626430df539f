# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsCardPresentRouting(Model):
    __event_always__ = "requested_priority"

    requested_priority: str | None = None


class PaymentIntentPaymentMethodOptionsCardPresent(Model):
    __event_always__ = "request_extended_authorization request_incremental_authorization_support"

    capture_method: str | None = None
    request_extended_authorization: bool | None = None
    request_incremental_authorization_support: bool | None = None
    routing: PaymentIntentPaymentMethodOptionsCardPresentRouting | None = None


HISTORY = "_history_payment_intent"
