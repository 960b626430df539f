# Generated from schemas/commercetools/objects/order_excerpt.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import TypedMoney
from partner_events.commercetools.models.taxed_price import TaxedPrice


class OrderExcerpt(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    totalPrice: TypedMoney
    taxedPrice: TaxedPrice | None = None
    version: int
