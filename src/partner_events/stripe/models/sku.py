# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class SkuInventory(Model):
    pass


class SkuPackageDimensions(Model):
    pass


class Sku(Model):
    """https://docs.stripe.com/changelog"""

    __event_always__ = "image package_dimensions"

    active: bool
    attributes: dict[str, str]
    created: int
    currency: str
    deleted: bool | None = None
    description: str | None = None
    id: str
    image: str | None = None
    inventory: SkuInventory
    livemode: bool
    metadata: dict[str, str]
    name: str | None = None
    object: str
    package_dimensions: SkuPackageDimensions | None = None
    price: int
    product: str
    updated: int


HISTORY = "_history_sku"
BESIDE = "SkuInventory SkuPackageDimensions"
