# Generated from schemas/commercetools/objects/method_taxed_price.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import TaxedItemPrice


class MethodTaxedPrice(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    shippingMethodKey: str
    taxedPrice: TaxedItemPrice | None = None
