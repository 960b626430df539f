# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ShopDetail


class AppUninstalled(WebhookEvent):
    """Shopify's `app/uninstalled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app-uninstalled&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app-uninstalled&reference=toml"
    )
    detail: ShopDetail

    @property
    def kind(self) -> Literal["app/uninstalled"]:
        return "app/uninstalled"
