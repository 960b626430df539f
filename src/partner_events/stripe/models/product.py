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
    created: int
    default_price: str | None = None
    deleted: bool | None = None
    description: str | None = None
    id: str
    images: list[str]
    livemode: bool
    marketing_features: list[ProductMarketingFeature]
    metadata: dict[str, str]
    name: str
    object: str
    package_dimensions: ProductPackageDimensions | None = None
    shippable: bool | None = None
    statement_descriptor: str | None = None
    tax_code: str | None = None
    tax_details: ProductTaxDetails | None = None
    type: str
    unit_label: str | None = None
    updated: int
    url: str | None = None


HISTORY = "_history_product"
BESIDE = "Product"
