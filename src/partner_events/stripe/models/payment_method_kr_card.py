# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentMethodKrCardBrand


class PaymentMethodKrCard(Model):
    brand: PaymentMethodKrCardBrand | None = None
    last4: str | None = None
