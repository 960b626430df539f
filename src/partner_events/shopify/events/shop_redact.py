# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ShopRedactionDetail


class ShopRedact(WebhookEvent):
    """Shopify's `shop/redact`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shop-redact&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shop-redact&reference=toml"
    )
    detail: ShopRedactionDetail

    @property
    def kind(self) -> Literal["shop/redact"]:
        return "shop/redact"
