# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CollectionListingChangeDetail


class CollectionListingsAdd(WebhookEvent):
    """Shopify's `collection_listings/add`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_listings-add&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_listings-add&reference=toml"
    )
    detail: CollectionListingChangeDetail

    @property
    def kind(self) -> Literal["collection_listings/add"]:
        return "collection_listings/add"
