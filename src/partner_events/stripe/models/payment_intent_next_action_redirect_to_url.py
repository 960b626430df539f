# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionRedirectToUrl(Model):
    __event_always__ = "return_url url"

    return_url: str | None = None
    url: str | None = None


HISTORY = "_history_payment_intent"
