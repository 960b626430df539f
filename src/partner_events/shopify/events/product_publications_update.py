# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductPublicationDetail


class ProductPublicationsUpdate(WebhookEvent):
    """Shopify's `product_publications/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-update&reference=toml"
    )
    detail: ProductPublicationDetail

    @property
    def kind(self) -> Literal["product_publications/update"]:
        return "product_publications/update"
