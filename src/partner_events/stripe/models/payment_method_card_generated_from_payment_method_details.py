# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent


class PaymentMethodCardGeneratedFromPaymentMethodDetails(Model):
    card_present: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent | None = None
    type: str


HISTORY = "_history_payment_method"
BESIDE = "PaymentMethodCardGeneratedFromPaymentMethodDetails"
