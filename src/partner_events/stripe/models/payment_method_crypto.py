# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodCrypto(Model):
    pass
