# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodBacsDebit(Model):
    __event_always__ = "fingerprint last4 sort_code"

    fingerprint: str | None = None
    last4: str | None = None
    sort_code: str | None = None


HISTORY = "_history_payment_method"
