# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DisputeDetail


class DisputesUpdate(WebhookEvent):
    """Shopify's `disputes/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-disputes-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-disputes-update&reference=toml"
    )
    detail: DisputeDetail

    @property
    def kind(self) -> Literal["disputes/update"]:
        return "disputes/update"
