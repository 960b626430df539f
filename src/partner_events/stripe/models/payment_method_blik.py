# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodBlik(Model):
    buyer_id: str | None = None


HISTORY = "_history_payment_method"
