# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    ChargePaymentMethodDetailsUsBankAccountAccountHolderType,
    ChargePaymentMethodDetailsUsBankAccountAccountType,
)


class ChargePaymentMethodDetailsUsBankAccount(Model):
    account_holder_type: ChargePaymentMethodDetailsUsBankAccountAccountHolderType | None = None
    account_type: ChargePaymentMethodDetailsUsBankAccountAccountType | None = None
    bank_name: str | None = None
    expected_debit_date: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None
    """The id of the Mandate; deliveries do not carry the object itself."""

    payment_reference: str | None = None
    routing_number: str | None = None
