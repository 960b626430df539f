# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsPromptpay(Model):
    __event_always__ = "reference"

    reference: str | None = None


HISTORY = "_history_charge"
