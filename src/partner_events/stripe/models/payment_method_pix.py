# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodPix(Model):
    fingerprint: str | None = None


HISTORY = "_history_payment_method"
