# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ReturnDetail


class ReturnsDecline(WebhookEvent):
    """Shopify's `returns/decline`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-decline&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-decline&reference=toml"
    )
    detail: ReturnDetail

    @property
    def kind(self) -> Literal["returns/decline"]:
        return "returns/decline"
