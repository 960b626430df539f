# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import MarketDetail


class MarketsCreate(WebhookEvent):
    """Shopify's `markets/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets-create&reference=toml"
    )
    detail: MarketDetail

    @property
    def kind(self) -> Literal["markets/create"]:
        return "markets/create"
