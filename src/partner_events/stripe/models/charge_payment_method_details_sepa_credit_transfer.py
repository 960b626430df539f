# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsSepaCreditTransfer(Model):
    bank_name: str | None = None
    bic: str | None = None
    iban: str | None = None
