# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DisputeDetail


class DisputesCreate(WebhookEvent):
    """Shopify's `disputes/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-disputes-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-disputes-create&reference=toml"
    )
    detail: DisputeDetail

    @property
    def kind(self) -> Literal["disputes/create"]:
        return "disputes/create"
