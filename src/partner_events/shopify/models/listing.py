# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model, Number
from partner_events.shopify.models._types import ProductOption
from partner_events.shopify.models.webhook import WebhookDetail


class CollectionListing(Model):
    body_html: str | None = None
    collection_id: int | None = None
    default_product_image: Json | None = None
    handle: str | None = None
    image: Json | None = None
    published_at: str | None = None
    sort_order: int | None = None
    title: str | None = None
    updated_at: str | None = None


class CollectionListingChange(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_listings-add&reference=toml
    """

    collection_listing: CollectionListing | None = None


class CollectionListingChangeDetail(WebhookDetail):
    payload: CollectionListingChange


class ListingOptionValue(Model):
    name: str | None = None
    option_id: int | None = None
    value: str | None = None


class ListingVariant(Model):
    available: bool | None = None
    barcode: Json | None = None
    compare_at_price: str | None = None
    created_at: str | None = None
    formatted_price: str | None = None
    fulfillment_service: str | None = None
    grams: int | None = None
    id: int | None = None
    image_id: Json | None = None
    inventory_management: Json | None = None
    inventory_policy: str | None = None
    inventory_quantity: int | None = None
    option_values: list[ListingOptionValue] | None = None
    position: int | None = None
    price: str | None = None
    requires_shipping: bool | None = None
    sku: Json | None = None
    taxable: bool | None = None
    title: str | None = None
    updated_at: str | None = None
    weight: Number | None = None
    weight_unit: str | None = None


class ProductListing(Model):
    available: bool | None = None
    body_html: str | None = None
    created_at: Json | None = None
    handle: str | None = None
    images: list[Json] | None = None
    options: list[ProductOption] | None = None
    product_id: int | None = None
    product_type: str | None = None
    published_at: str | None = None
    tags: str | None = None
    title: str | None = None
    updated_at: str | None = None
    variants: list[ListingVariant] | None = None
    vendor: str | None = None
    publish_at: Json | None = None


class ProductListingChange(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-add&reference=toml
    """

    product_listing: ProductListing | None = None


class ProductListingChangeDetail(WebhookDetail):
    payload: ProductListingChange


class ScheduledProductListingChange(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-add&reference=toml
    """

    scheduled_product_listing: ProductListing | None = None


class ScheduledProductListingChangeDetail(WebhookDetail):
    payload: ScheduledProductListingChange
