# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsPaynow(Model):
    __event_always__ = "reference"

    location: str | None = None
    reader: str | None = None
    reference: str | None = None


HISTORY = "_history_charge"
