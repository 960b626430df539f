# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.
# At run time a vocabulary is text: _stub_charge.pyi has the known values.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsKonbiniStore(Model):
    chain: str | None = None


class ChargePaymentMethodDetailsKonbini(Model):
    store: ChargePaymentMethodDetailsKonbiniStore | None = None
