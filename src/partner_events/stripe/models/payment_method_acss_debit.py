# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodAcssDebit(Model):
    __event_always__ = "bank_name fingerprint institution_number last4 transit_number"

    bank_name: str | None = None
    fingerprint: str | None = None
    institution_number: str | None = None
    last4: str | None = None
    transit_number: str | None = None


HISTORY = "_history_payment_method"
