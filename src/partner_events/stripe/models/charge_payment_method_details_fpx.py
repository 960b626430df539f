# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    ChargePaymentMethodDetailsFpxAccountHolderType,
    ChargePaymentMethodDetailsFpxBank,
)


class ChargePaymentMethodDetailsFpx(Model):
    account_holder_type: ChargePaymentMethodDetailsFpxAccountHolderType | None = None
    bank: ChargePaymentMethodDetailsFpxBank
    transaction_id: str | None = None
