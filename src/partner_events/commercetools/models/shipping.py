# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Address, CustomFields, ShippingInfo, ShippingRateInput


class Shipping(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    shippingKey: str
    shippingInfo: ShippingInfo
    shippingAddress: Address
    shippingRateInput: ShippingRateInput | None = None
    shippingCustomFields: CustomFields | None = None
