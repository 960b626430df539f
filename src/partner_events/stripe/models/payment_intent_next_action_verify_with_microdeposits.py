# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentNextActionVerifyWithMicrodeposits(Model):
    __event_always__ = "microdeposit_type"

    arrival_date: int
    hosted_verification_url: str
    microdeposit_type: str | None = None


HISTORY = "_history_payment_intent"
