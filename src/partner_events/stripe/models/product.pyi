# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model, Number
from partner_events.stripe.models.sku import SkuList
from typing_extensions import deprecated


class ProductFeature(Model):
    name: str | None = None


class ProductMarketingFeature(Model):
    name: str | None = None


class ProductPackageDimensions(Model):
    height: Number
    length: Number
    weight: Number
    width: Number


class ProductTaxDetails(Model):
    performance_location: str | None = None
    tax_code: str | None = None


class Product(Model):
    """What you sell; its prices are objects of their own.

    https://docs.stripe.com/api/products/object
    """

    active: bool
    """Whether it can be bought."""

    created: int
    """Seconds since the Unix epoch."""

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
    """False for events of test mode and of sandboxes."""

    marketing_features: list[ProductMarketingFeature]
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    name: str
    """What customers call it."""

    object: Literal["product"]
    package_dimensions: ProductPackageDimensions | None = None
    shippable: bool | None = None
    statement_descriptor: str | None = None
    tax_code: str | None = None
    """How it is taxed. The id of the TaxCode; deliveries do not carry the object itself."""

    tax_details: ProductTaxDetails | None = None
    type: Literal[
        "good",
        "service",
    ] | str
    unit_label: str | None = None
    updated: int
    """Seconds since the Unix epoch."""

    url: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Product.attributes: until 2022-11-15; nothing took its place.")
        def attributes(self) -> list[str] | None:
            """Until 2022-11-15; nothing took its place."""

        @property
        @deprecated("Product.caption: until 2022-11-15; nothing took its place.")
        def caption(self) -> str | None:
            """Until 2022-11-15; nothing took its place."""

        @property
        @deprecated("Product.deactivate_on: until 2022-11-15; nothing took its place.")
        def deactivate_on(self) -> list[str] | None:
            """Until 2022-11-15; nothing took its place."""

        @property
        @deprecated("Product.features: until 2023-10-16; then `marketing_features`.")
        def features(self) -> list[ProductFeature]:
            """Until 2023-10-16; then `marketing_features`."""

        @property
        @deprecated("Product.skus: until 2018-02-28; nothing took its place.")
        def skus(self) -> SkuList | None:
            """Until 2018-02-28; nothing took its place."""

    else:

        @property
        def attributes(self) -> list[str] | None:
            """Until 2022-11-15; nothing took its place."""

        @property
        def caption(self) -> str | None:
            """Until 2022-11-15; nothing took its place."""

        @property
        def deactivate_on(self) -> list[str] | None:
            """Until 2022-11-15; nothing took its place."""

        @property
        def features(self) -> list[ProductFeature]:
            """Until 2023-10-16; then `marketing_features`."""

        @property
        def skus(self) -> SkuList | None:
            """Until 2018-02-28; nothing took its place."""
