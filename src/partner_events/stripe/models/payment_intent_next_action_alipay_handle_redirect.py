# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionAlipayHandleRedirect(Model):
    __event_always__ = "native_data native_url return_url url"

    native_data: str | None = None
    native_url: str | None = None
    return_url: str | None = None
    url: str | None = None


HISTORY = "_history_payment_intent"
