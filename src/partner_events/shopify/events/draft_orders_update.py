# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DraftOrderDetail


class DraftOrdersUpdate(WebhookEvent):
    """Shopify's `draft_orders/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-draft_orders-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-draft_orders-update&reference=toml"
    )
    detail: DraftOrderDetail

    @property
    def kind(self) -> Literal["draft_orders/update"]:
        return "draft_orders/update"
