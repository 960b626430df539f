# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsOxxo(Model):
    __event_always__ = "number"

    number: str | None = None


HISTORY = "_history_charge"
