# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsMultibanco(Model):
    __event_always__ = "entity reference"

    entity: str | None = None
    reference: str | None = None


HISTORY = "_history_charge"
