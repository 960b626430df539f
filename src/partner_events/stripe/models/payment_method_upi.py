# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodUpi(Model):
    __event_always__ = "vpa"

    vpa: str | None = None


HISTORY = "_history_payment_method"
