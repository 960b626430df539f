# Generated from schemas/stripe by codegen; do not edit.

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
    """Whether it can be bought."""

    created: int
    default_price: str | None = None
    """The price that is taken if none is named. The id of the Price; deliveries do not carry the object
    itself.
    """

    deleted: bool | None = None
    description: str | None = None
    """What customers read about it."""

    id: str
    """Begins with `prod_`, or as whoever made it named it."""

    images: list[str]
    livemode: bool
    marketing_features: list[ProductMarketingFeature]
    metadata: dict[str, str]
    name: str
    """What customers call it."""

    object: str
    package_dimensions: ProductPackageDimensions | None = None
    shippable: bool | None = None
    statement_descriptor: str | None = None
    tax_code: str | None = None
    """How it is taxed. The id of the TaxCode; deliveries do not carry the object itself."""

    tax_details: ProductTaxDetails | None = None
    type: str
    unit_label: str | None = None
    updated: int
    url: str | None = None


HISTORY = "_history_product"
BESIDE = "Product"
