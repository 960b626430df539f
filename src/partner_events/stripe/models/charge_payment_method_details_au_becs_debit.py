# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsAuBecsDebit(Model):
    __event_always__ = "bsb_number fingerprint last4"

    bsb_number: str | None = None
    expected_debit_date: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None


HISTORY = "_history_charge"
