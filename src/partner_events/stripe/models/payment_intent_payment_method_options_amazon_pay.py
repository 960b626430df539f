# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.
# At run time a vocabulary is text: _stub_payment_intent.pyi has the known values.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsAmazonPay(Model):
    capture_method: str | None = None
    setup_future_usage: str | None = None
