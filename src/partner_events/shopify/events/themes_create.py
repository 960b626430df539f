# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ThemeDetail


class ThemesCreate(WebhookEvent):
    """Shopify's `themes/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-create&reference=toml"
    )
    detail: ThemeDetail

    @property
    def kind(self) -> Literal["themes/create"]:
        return "themes/create"
