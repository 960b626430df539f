# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodSofort(Model):
    __event_always__ = "country"

    country: str | None = None


HISTORY = "_history_payment_method"
