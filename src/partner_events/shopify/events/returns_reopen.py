# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ReturnDetail


class ReturnsReopen(WebhookEvent):
    """Shopify's `returns/reopen`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-reopen&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-reopen&reference=toml"
    )
    detail: ReturnDetail

    @property
    def kind(self) -> Literal["returns/reopen"]:
        return "returns/reopen"
