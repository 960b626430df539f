# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsBancontact(Model):
    __event_always__ = (
        "bank_code bank_name bic generated_sepa_debit generated_sepa_debit_mandate "
        "iban_last4 preferred_language verified_name"
    )

    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    generated_sepa_debit: str | None = None
    generated_sepa_debit_mandate: str | None = None
    iban_last4: str | None = None
    preferred_language: str | None = None
    verified_name: str | None = None


HISTORY = "_history_charge"
