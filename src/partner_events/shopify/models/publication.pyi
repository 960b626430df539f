# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models.webhook import WebhookDetail


class CollectionPublication(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-create&reference=toml
    """

    collection_id: int | None = None
    created_at: str | None = None
    id: Json | None = None
    publication_id: int | None = None
    published: bool | None = None
    published_at: str | None = None
    updated_at: str | None = None


class CollectionPublicationDetail(WebhookDetail):
    payload: CollectionPublication


class ProductPublication(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-create&reference=toml
    """

    created_at: str | None = None
    id: Json | None = None
    product_id: int | None = None
    publication_id: int | None = None
    published: bool | None = None
    published_at: str | None = None
    updated_at: str | None = None


class ProductPublicationDetail(WebhookDetail):
    payload: ProductPublication


class PublicationDeleted(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-delete&reference=toml
    """

    id: Json | None = None


class PublicationDeletedDetail(WebhookDetail):
    payload: PublicationDeleted
