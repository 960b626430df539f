# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.
# At run time a vocabulary is text: _stub_checkout_session.pyi has the known values.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsLink(Model):
    capture_method: str | None = None
    setup_future_usage: str | None = None
