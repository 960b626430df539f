# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsMobilepayCard(Model):
    brand: str | None = None
    country: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    last4: str | None = None


class ChargePaymentMethodDetailsMobilepay(Model):
    card: ChargePaymentMethodDetailsMobilepayCard | None = None
