# Generated from schemas/commercetools/objects/taxed_item_price.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import CentPrecisionMoney
from partner_events.commercetools.models.tax_portion import TaxPortion


class TaxedItemPrice(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    totalNet: CentPrecisionMoney
    totalGross: CentPrecisionMoney
    taxPortions: list[TaxPortion]
    totalTax: CentPrecisionMoney | None = None
