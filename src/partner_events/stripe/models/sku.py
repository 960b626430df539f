# Generated from schemas/stripe/objects/sku.json by `python -m codegen`; do not edit.
# Vocabularies are in sku.pyi.

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
    """Seconds since the Unix epoch."""

    currency: str
    deleted: bool | None = None
    description: str | None = None
    id: str
    image: str | None = None
    inventory: SkuInventory
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    name: str | None = None
    object: str
    package_dimensions: SkuPackageDimensions | None = None
    price: int
    product: str
    """The id of the Product; deliveries do not carry the object itself."""

    updated: int


HISTORY = "_history_sku"
