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
    compare_at_price: str | None = None
    created_at: str | None = None
    fulfillment_service: str | None = None
    grams: int | None = None
    id: int | None = None
    image_id: int | None = None
    inventory_item_id: int | None = None
    inventory_management: str | None = None
    inventory_policy: str | None = None
    inventory_quantity: int | None = None
    old_inventory_quantity: int | None = None
    option1: str | None = None
    option2: str | None = None
    option3: str | None = None
    position: int | None = None
    price: str | None = None
    product_id: int | None = None
    requires_shipping: bool | None = None
    sku: str | None = None
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
    category: ProductCategory | None = None
    created_at: str | None = None
    handle: str | None = None
    has_variants_that_requires_components: bool | None = None
    id: int | None = None
    image: ProductImage | None = None
    images: list[ProductImage] | None = None
    media: list[ProductMedia] | None = None
    options: list[ProductOption] | None = None
    product_type: str | None = None
    published_at: str | None = None
    published_scope: str | None = None
    status: str | None = None
    tags: str | None = None
    template_suffix: str | None = None
    title: str | None = None
    updated_at: str | None = None
    variant_gids: list[VariantGid] | None = None
    variants: list[ProductVariant] | None = None
    vendor: str | None = None


class ProductDetail(WebhookDetail):
    payload: Product
