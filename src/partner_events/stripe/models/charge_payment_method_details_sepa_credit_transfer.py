# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsSepaCreditTransfer(Model):
    __event_always__ = "bank_name bic iban"

    bank_name: str | None = None
    bic: str | None = None
    iban: str | None = None


HISTORY = "_history_charge"
