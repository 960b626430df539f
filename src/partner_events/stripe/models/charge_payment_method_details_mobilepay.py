# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsMobilepayCard(Model):
    __event_always__ = "brand country exp_month exp_year last4"

    brand: str | None = None
    country: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    last4: str | None = None


class ChargePaymentMethodDetailsMobilepay(Model):
    __event_always__ = "card"

    card: ChargePaymentMethodDetailsMobilepayCard | None = None


HISTORY = "_history_charge"
