# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CollectionDetail


class CollectionsDelete(WebhookEvent):
    """Shopify's `collections/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-delete&reference=toml"
    )
    detail: CollectionDetail

    @property
    def kind(self) -> Literal["collections/delete"]:
        return "collections/delete"
