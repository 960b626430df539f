# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model, Number
from partner_events.shopify.models._types import GraphQLMoney, Property
from partner_events.shopify.models.webhook import WebhookDetail


class FeedImage(Model):
    height: int | None = None
    id: str | None = None
    url: str | None = None
    width: int | None = None


class FeedImageEdge(Model):
    node: FeedImage | None = None


class FeedImages(Model):
    edges: list[FeedImageEdge] | None = None


class FeedOption(Model):
    name: str | None = None
    values: list[str] | None = None


class FeedSeo(Model):
    description: str | None = None
    title: str | None = None


class FeedVariant(Model):
    availableForSale: bool | None = None
    barcode: Json | None = None
    compareAtPrice: Json | None = None
    createdAt: str | None = None
    id: str | None = None
    image: FeedImage | None = None
    inventoryPolicy: str | None = None
    price: GraphQLMoney | None = None
    quantityAvailable: int | None = None
    requireShipping: bool | None = None
    selectedOptions: list[Property] | None = None
    sku: str | None = None
    title: str | None = None
    updatedAt: str | None = None
    weight: Number | None = None
    weightUnit: str | None = None


class FeedVariantEdge(Model):
    node: FeedVariant | None = None


class FeedVariants(Model):
    edges: list[FeedVariantEdge] | None = None


class FeedProduct(Model):
    createdAt: str | None = None
    description: str | None = None
    handle: str | None = None
    id: str | None = None
    images: FeedImages | None = None
    isPublished: bool | None = None
    onlineStoreUrl: str | None = None
    options: list[FeedOption] | None = None
    productType: str | None = None
    publishedAt: str | None = None
    seo: FeedSeo | None = None
    status: str | None = None
    tags: list[str] | None = None
    title: str | None = None
    updatedAt: str | None = None
    variants: FeedVariants | None = None
    vendor: str | None = None


class ProductFeed(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-create&reference=toml
    """

    country: str | None = None
    id: str | None = None
    language: str | None = None
    status: str | None = None
    shop_id: str | None = None


class ProductFeedDetail(WebhookDetail):
    payload: ProductFeed


class ProductFeedFullSync(Model):
    count: int | None = None
    createdAt: str | None = None
    errorCode: Json | None = None
    status: str | None = None
    url: Json | None = None


class ProductFeedMetadata(Model):
    action: str | None = None
    fullSyncId: str | None = None
    occurred_at: str | None = None
    resource: str | None = None
    truncatedFields: list[Json] | None = None
    type: str | None = None
    occured_at: str | None = None


class ProductFeedSync(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-full_sync&reference=toml
    """

    metadata: ProductFeedMetadata | None = None
    product: FeedProduct | None = None
    productFeed: ProductFeed | None = None
    products: Json | None = None
    fullSync: ProductFeedFullSync | None = None


class ProductFeedSyncDetail(WebhookDetail):
    payload: ProductFeedSync
