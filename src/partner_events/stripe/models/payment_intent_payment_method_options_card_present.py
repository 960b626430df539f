# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsCardPresentRouting(Model):
    requested_priority: str | None = None


class PaymentIntentPaymentMethodOptionsCardPresent(Model):
    capture_method: str | None = None
    request_extended_authorization: bool | None = None
    request_incremental_authorization_support: bool | None = None
    routing: PaymentIntentPaymentMethodOptionsCardPresentRouting | None = None
