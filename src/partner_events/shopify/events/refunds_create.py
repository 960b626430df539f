# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import RefundDetail


class RefundsCreate(WebhookEvent):
    """Shopify's `refunds/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-refunds-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-refunds-create&reference=toml"
    )
    detail: RefundDetail

    @property
    def kind(self) -> Literal["refunds/create"]:
        return "refunds/create"
