# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodPaypal(Model):
    __event_always__ = "country payer_email payer_id"

    country: str | None = None
    payer_email: str | None = None
    payer_id: str | None = None


HISTORY = "_history_payment_method"
