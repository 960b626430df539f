# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models.payment_method_card_generated_from_payment_method_details_card_present import PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent


class PaymentMethodCardGeneratedFromPaymentMethodDetails(Model):
    card_present: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent | None = None
    type: str
