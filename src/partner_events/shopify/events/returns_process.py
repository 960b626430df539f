# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import OpenDetail


class ReturnsProcess(WebhookEvent):
    """Shopify's `returns/process`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-process&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-process&reference=toml"
    )
    detail: OpenDetail

    @property
    def kind(self) -> Literal["returns/process"]:
        return "returns/process"
