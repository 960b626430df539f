# Generated from schemas/commercetools/objects/item_shipping_details.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ItemShippingTarget(Model):
    addressKey: str
    quantity: int
    shippingMethodKey: str | None = None


class ItemShippingDetails(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    targets: list[ItemShippingTarget]
    valid: bool
