# Generated from schemas/commercetools/objects/price_tier.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import TypedMoney


class PriceTier(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    minimumQuantity: int
    value: TypedMoney
