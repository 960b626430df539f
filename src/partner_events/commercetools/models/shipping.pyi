# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.common import CustomFields, ShippingRateInput
from partner_events.commercetools.models.shipping_info import ShippingInfo


class Shipping(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    shippingKey: str
    shippingInfo: ShippingInfo
    shippingAddress: Address
    shippingRateInput: ShippingRateInput | None = None
    shippingCustomFields: CustomFields | None = None
