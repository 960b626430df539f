# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsPayto(Model):
    __event_always__ = "bsb_number last4 pay_id"

    bsb_number: str | None = None
    last4: str | None = None
    mandate: str | None = None
    pay_id: str | None = None


HISTORY = "_history_charge"
