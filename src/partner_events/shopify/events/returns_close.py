# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ReturnDetail


class ReturnsClose(WebhookEvent):
    """Shopify's `returns/close`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-close&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-close&reference=toml"
    )
    detail: ReturnDetail

    @property
    def kind(self) -> Literal["returns/close"]:
        return "returns/close"
