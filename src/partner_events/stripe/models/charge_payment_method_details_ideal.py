# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsIdeal(Model):
    __event_always__ = (
        "bank bic generated_sepa_debit generated_sepa_debit_mandate iban_last4 "
        "transaction_id verified_name"
    )

    bank: str | None = None
    bic: str | None = None
    generated_sepa_debit: str | None = None
    generated_sepa_debit_mandate: str | None = None
    iban_last4: str | None = None
    transaction_id: str | None = None
    verified_name: str | None = None


HISTORY = "_history_charge"
