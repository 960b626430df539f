# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model, Number
from typing_extensions import deprecated


class SkuInventory(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("SkuInventory.quantity: until 2022-08-01.")
        def quantity(self) -> int | None:
            """Until 2022-08-01."""

        @property
        @deprecated("SkuInventory.type: until 2022-08-01.")
        def type(self) -> str:
            """Until 2022-08-01."""

        @property
        @deprecated("SkuInventory.value: until 2022-08-01.")
        def value(self) -> str | None:
            """Until 2022-08-01."""

    else:

        @property
        def quantity(self) -> int | None:
            """Until 2022-08-01."""

        @property
        def type(self) -> str:
            """Until 2022-08-01."""

        @property
        def value(self) -> str | None:
            """Until 2022-08-01."""


class SkuPackageDimensions(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("SkuPackageDimensions.height: until 2022-08-01.")
        def height(self) -> Number:
            """Until 2022-08-01."""

        @property
        @deprecated("SkuPackageDimensions.length: until 2022-08-01.")
        def length(self) -> Number:
            """Until 2022-08-01."""

        @property
        @deprecated("SkuPackageDimensions.weight: until 2022-08-01.")
        def weight(self) -> Number:
            """Until 2022-08-01."""

        @property
        @deprecated("SkuPackageDimensions.width: until 2022-08-01.")
        def width(self) -> Number:
            """Until 2022-08-01."""

    else:

        @property
        def height(self) -> Number:
            """Until 2022-08-01."""

        @property
        def length(self) -> Number:
            """Until 2022-08-01."""

        @property
        def weight(self) -> Number:
            """Until 2022-08-01."""

        @property
        def width(self) -> Number:
            """Until 2022-08-01."""


class Sku(Model):
    """A variant of a product with its price; no longer in use.

    https://docs.stripe.com/changelog
    """

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
    object: Literal["sku"]
    package_dimensions: SkuPackageDimensions | None = None
    price: int
    product: str
    """The id of the Product; deliveries do not carry the object itself."""

    updated: int


class SkuList(Model):
    object: Literal["list"]
    data: list[Sku]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
