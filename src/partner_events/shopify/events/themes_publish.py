# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ThemeDetail


class ThemesPublish(WebhookEvent):
    """Shopify's `themes/publish`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-publish&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-publish&reference=toml"
    )
    detail: ThemeDetail

    @property
    def kind(self) -> Literal["themes/publish"]:
        return "themes/publish"
