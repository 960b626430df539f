# Generated from schemas/stripe/objects/product.json by `python -m codegen`; do not edit.
# Vocabularies are in product.pyi.

from partner_events._models.model import Model, Number


class ProductMarketingFeature(Model):
    name: str | None = None


class ProductPackageDimensions(Model):
    height: Number
    length: Number
    weight: Number
    width: Number


class ProductTaxDetails(Model):
    __event_always__ = "performance_location tax_code"

    performance_location: str | None = None
    tax_code: str | None = None


class Product(Model):
    """https://docs.stripe.com/api/products/object"""

    __event_always__ = "description package_dimensions shippable tax_details url"

    active: bool
    created: int
    """Seconds since the Unix epoch."""

    default_price: str | None = None
    """The id of the Price; deliveries do not carry the object itself."""

    deleted: bool | None = None
    description: str | None = None
    id: str
    images: list[str]
    livemode: bool
    """False for events of test mode and of sandboxes."""

    marketing_features: list[ProductMarketingFeature]
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    name: str
    object: str
    package_dimensions: ProductPackageDimensions | None = None
    shippable: bool | None = None
    statement_descriptor: str | None = None
    tax_code: str | None = None
    """The id of the TaxCode; deliveries do not carry the object itself."""

    tax_details: ProductTaxDetails | None = None
    type: str
    unit_label: str | None = None
    updated: int
    """Seconds since the Unix epoch."""

    url: str | None = None


HISTORY = "_history_product"
