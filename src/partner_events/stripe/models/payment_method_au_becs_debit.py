# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodAuBecsDebit(Model):
    __event_always__ = "bsb_number fingerprint last4"

    bsb_number: str | None = None
    fingerprint: str | None = None
    last4: str | None = None


HISTORY = "_history_payment_method"
