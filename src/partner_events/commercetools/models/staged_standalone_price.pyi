# Generated from schemas/commercetools/objects/staged_standalone_price.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import TypedMoney
from partner_events.commercetools.models.discounted_price import DiscountedPrice


class StagedStandalonePrice(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    value: TypedMoney
    discounted: DiscountedPrice | None = None
