# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CollectionPublicationDetail


class CollectionPublicationsUpdate(WebhookEvent):
    """Shopify's `collection_publications/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-update&reference=toml"
    )
    detail: CollectionPublicationDetail

    @property
    def kind(self) -> Literal["collection_publications/update"]:
        return "collection_publications/update"
