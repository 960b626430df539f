# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductPublicationDetail


class ProductPublicationsCreate(WebhookEvent):
    """Shopify's `product_publications/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-create&reference=toml"
    )
    detail: ProductPublicationDetail

    @property
    def kind(self) -> Literal["product_publications/create"]:
        return "product_publications/create"
