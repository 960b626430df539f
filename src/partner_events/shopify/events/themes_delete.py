# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DeletedDetail


class ThemesDelete(WebhookEvent):
    """Shopify's `themes/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-delete&reference=toml"
    )
    detail: DeletedDetail

    @property
    def kind(self) -> Literal["themes/delete"]:
        return "themes/delete"
