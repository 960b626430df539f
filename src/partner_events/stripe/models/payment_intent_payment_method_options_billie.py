# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class PaymentIntentPaymentMethodOptionsBillieCompanyDetails(Model):
    __event_always__ = "registered_name registration_number vat"

    registered_address: Address | None = None
    registered_name: str | None = None
    registration_number: str | None = None
    registration_type: str | None = None
    vat: str | None = None


class PaymentIntentPaymentMethodOptionsBillie(Model):
    capture_method: str | None = None
    company_details: PaymentIntentPaymentMethodOptionsBillieCompanyDetails | None = None
    reference: str | None = None


HISTORY = "_history_payment_intent"
