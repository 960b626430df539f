# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentMethodIdealBank, PaymentMethodIdealBic


class PaymentMethodIdeal(Model):
    bank: PaymentMethodIdealBank | None = None
    bic: PaymentMethodIdealBic | None = None
