# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CollectionPublicationDetail


class CollectionPublicationsCreate(WebhookEvent):
    """Shopify's `collection_publications/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-create&reference=toml"
    )
    detail: CollectionPublicationDetail

    @property
    def kind(self) -> Literal["collection_publications/create"]:
        return "collection_publications/create"
