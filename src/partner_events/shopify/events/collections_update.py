# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CollectionDetail


class CollectionsUpdate(WebhookEvent):
    """Shopify's `collections/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-update&reference=toml"
    )
    detail: CollectionDetail

    @property
    def kind(self) -> Literal["collections/update"]:
        return "collections/update"
