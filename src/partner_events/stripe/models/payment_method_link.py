# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodLink(Model):
    __event_always__ = "email"

    email: str | None = None
    persistent_token: str | None = None


HISTORY = "_history_payment_method"
BESIDE = "PaymentMethodLink"
