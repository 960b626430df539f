# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model, Number
from partner_events.shopify.models.webhook import WebhookDetail


class MediaPreviewImage(Model):
    height: int | None = None
    src: str | None = None
    status: str | None = None
    width: int | None = None


class ProductCategory(Model):
    admin_graphql_api_id: str | None = None
    full_name: str | None = None
    name: str | None = None


class ProductImage(Model):
    admin_graphql_api_id: str | None = None
    alt: str | None = None
    created_at: str | None = None
    height: int | None = None
    id: int | None = None
    position: int | None = None
    product_id: int | None = None
    src: str | None = None
    updated_at: str | None = None
    variant_ids: list[int] | None = None
    width: int | None = None


class ProductMedia(Model):
    admin_graphql_api_id: str | None = None
    alt: str | None = None
    created_at: str | None = None
    id: int | None = None
    media_content_type: str | None = None
    position: int | None = None
    preview_image: MediaPreviewImage | None = None
    product_id: int | None = None
    status: str | None = None
    updated_at: str | None = None
    variant_ids: list[Json] | None = None


class ProductOption(Model):
    id: int | None = None
    name: str | None = None
    position: int | None = None
    product_id: int | None = None
    values: list[str] | None = None


class ProductVariant(Model):
    """https://shopify.dev/docs/api/admin-rest/latest/resources/product-variant"""

    admin_graphql_api_id: str | None = None
    barcode: str | None = None
    """Its EAN, UPC, ISBN or the like."""

    compare_at_price: str | None = None
    """The price before a reduction, as decimal text; null without one."""

    created_at: str | None = None
    fulfillment_service: str | None = None
    grams: int | None = None
    """Its weight, in grams."""

    id: int | None = None
    """The variant's number in the API."""

    image_id: int | None = None
    inventory_item_id: int | None = None
    """The inventory item that stock is counted of."""

    inventory_management: str | None = None
    inventory_policy: str | None = None
    """Whether it is sold when out of stock: `continue` or `deny`."""

    inventory_quantity: int | None = None
    """How many there are, at all locations; below zero if oversold."""

    old_inventory_quantity: int | None = None
    option1: str | None = None
    option2: str | None = None
    option3: str | None = None
    position: int | None = None
    price: str | None = None
    """What it costs, as decimal text in the shop's currency."""

    product_id: int | None = None
    requires_shipping: bool | None = None
    sku: str | None = None
    """The shop's own number of it."""

    taxable: bool | None = None
    title: str | None = None
    updated_at: str | None = None
    weight: Number | None = None
    weight_unit: str | None = None


class ProductVariantDetail(WebhookDetail):
    payload: ProductVariant


class VariantGid(Model):
    admin_graphql_api_id: str | None = None
    updated_at: str | None = None


class Product(Model):
    """https://shopify.dev/docs/api/admin-rest/latest/resources/product"""

    admin_graphql_api_id: str | None = None
    body_html: str | None = None
    """What customers read about it, in HTML."""

    category: ProductCategory | None = None
    created_at: str | None = None
    """When it was created, as ISO 8601 text."""

    handle: str | None = None
    """Its part of the address, such as `black-shirt`."""

    has_variants_that_requires_components: bool | None = None
    id: int | None = None
    """The product's number in the API."""

    image: ProductImage | None = None
    images: list[ProductImage] | None = None
    media: list[ProductMedia] | None = None
    options: list[ProductOption] | None = None
    """What its variants differ in, such as size and colour."""

    product_type: str | None = None
    """What sort of product it is, in the shop's own words."""

    published_at: str | None = None
    """When it was published to the online store, as ISO 8601 text; null if it is not."""

    published_scope: str | None = None
    status: str | None = None
    """Whether it is for sale: `active`, `archived` or `draft`."""

    tags: str | None = None
    """Words to find it by, with commas between."""

    template_suffix: str | None = None
    title: str | None = None
    """What customers call it."""

    updated_at: str | None = None
    """When it changed last, as ISO 8601 text."""

    variant_gids: list[VariantGid] | None = None
    """All variants; `variants` has the first 100 in full."""

    variants: list[ProductVariant] | None = None
    """What can be bought of it: each has its price and stock."""

    vendor: str | None = None
    """Who makes it."""


class ProductDetail(WebhookDetail):
    payload: Product
