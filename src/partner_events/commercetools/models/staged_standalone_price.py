# Generated from schemas/commercetools/objects/staged_standalone_price.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import DiscountedPrice, TypedMoney


class StagedStandalonePrice(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    value: TypedMoney
    discounted: DiscountedPrice | None = None
