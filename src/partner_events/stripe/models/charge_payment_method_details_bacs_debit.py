# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsBacsDebit(Model):
    __event_always__ = "fingerprint last4 mandate sort_code"

    expected_debit_date: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None
    sort_code: str | None = None


HISTORY = "_history_charge"
