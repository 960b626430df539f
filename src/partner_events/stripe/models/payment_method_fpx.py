# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentMethodFpxAccountHolderType, PaymentMethodFpxBank


class PaymentMethodFpx(Model):
    account_holder_type: PaymentMethodFpxAccountHolderType | None = None
    bank: PaymentMethodFpxBank
