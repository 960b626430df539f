# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import PaymentMethodCardGeneratedFromPaymentMethodDetails


class PaymentMethodCardGeneratedFrom(Model):
    __event_always__ = "charge payment_method_details setup_attempt"

    charge: str | None = None
    payment_method_details: PaymentMethodCardGeneratedFromPaymentMethodDetails | None = None
    setup_attempt: str | None = None


HISTORY = "_history_payment_method"
