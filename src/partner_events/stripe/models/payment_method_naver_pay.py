# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentMethodNaverPayFunding


class PaymentMethodNaverPay(Model):
    buyer_id: str | None = None
    funding: PaymentMethodNaverPayFunding
