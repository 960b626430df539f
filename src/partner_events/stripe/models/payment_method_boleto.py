# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodBoleto(Model):
    tax_id: str


HISTORY = "_history_payment_method"
