# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ReturnUpdateDetail


class ReturnsUpdate(WebhookEvent):
    """Shopify's `returns/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-update&reference=toml"
    )
    detail: ReturnUpdateDetail

    @property
    def kind(self) -> Literal["returns/update"]:
        return "returns/update"
