# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsSepaDebit(Model):
    __event_always__ = "bank_code branch_code country fingerprint last4 mandate"

    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    expected_debit_date: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None


HISTORY = "_history_charge"
