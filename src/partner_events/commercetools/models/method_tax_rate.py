# Generated from schemas/commercetools/objects/method_tax_rate.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import TaxRate


class MethodTaxRate(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    shippingMethodKey: str
    taxRate: TaxRate | None = None
