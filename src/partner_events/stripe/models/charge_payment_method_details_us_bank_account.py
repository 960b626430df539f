# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsUsBankAccount(Model):
    __event_always__ = (
        "account_holder_type account_type bank_name fingerprint last4 payment_reference "
        "routing_number"
    )

    account_holder_type: str | None = None
    account_type: str | None = None
    bank_name: str | None = None
    expected_debit_date: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None
    payment_reference: str | None = None
    routing_number: str | None = None


HISTORY = "_history_charge"
