# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ReturnDetail


class ReturnsRequest(WebhookEvent):
    """Shopify's `returns/request`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-request&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-request&reference=toml"
    )
    detail: ReturnDetail

    @property
    def kind(self) -> Literal["returns/request"]:
        return "returns/request"
