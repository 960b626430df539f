# Generated from schemas/commercetools/objects/tax_rate.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model, Number


class SubRate(Model):
    name: str
    amount: Number


class TaxRate(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str | None = None
    key: str | None = None
    name: str
    amount: Number
    includedInPrice: bool
    country: str
    state: str | None = None
    subRates: list[SubRate] | None = None
