# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.
# At run time a vocabulary is text: _stub_charge.pyi has the known values.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsFpx(Model):
    account_holder_type: str | None = None
    bank: str
    transaction_id: str | None = None
