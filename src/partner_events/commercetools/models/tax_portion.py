# Generated from schemas/commercetools/objects/tax_portion.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model, Number
from partner_events.commercetools.models._types import CentPrecisionMoney


class TaxPortion(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    name: str | None = None
    rate: Number
    amount: CentPrecisionMoney
