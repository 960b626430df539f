# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ShopDetail


class ShopUpdate(WebhookEvent):
    """Shopify's `shop/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shop-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shop-update&reference=toml"
    )
    detail: ShopDetail

    @property
    def kind(self) -> Literal["shop/update"]:
        return "shop/update"
