# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodKlarnaDob(Model):
    __event_always__ = "day month year"

    day: int | None = None
    month: int | None = None
    year: int | None = None


class PaymentMethodKlarna(Model):
    dob: PaymentMethodKlarnaDob | None = None


HISTORY = "_history_payment_method"
