# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsAfterpayClearpay(Model):
    __event_always__ = "order_id reference"

    order_id: str | None = None
    reference: str | None = None


HISTORY = "_history_charge"
