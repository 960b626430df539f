# Generated from schemas/commercetools/objects/discounted_price.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Reference, TypedMoney


class DiscountedPrice(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    value: TypedMoney
    discount: Reference
