# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import PublicationDeletedDetail


class ProductPublicationsDelete(WebhookEvent):
    """Shopify's `product_publications/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-delete&reference=toml"
    )
    detail: PublicationDeletedDetail

    @property
    def kind(self) -> Literal["product_publications/delete"]:
        return "product_publications/delete"
