# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsFpx(Model):
    account_holder_type: str | None = None
    bank: str
    transaction_id: str | None = None
