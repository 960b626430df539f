# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ReturnDetail


class ReturnsCancel(WebhookEvent):
    """Shopify's `returns/cancel`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-cancel&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-cancel&reference=toml"
    )
    detail: ReturnDetail

    @property
    def kind(self) -> Literal["returns/cancel"]:
        return "returns/cancel"
