# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsSwish(Model):
    __event_always__ = "fingerprint payment_reference verified_phone_last4"

    fingerprint: str | None = None
    payment_reference: str | None = None
    verified_phone_last4: str | None = None


HISTORY = "_history_charge"
