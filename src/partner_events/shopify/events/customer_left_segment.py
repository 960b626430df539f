# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerSegmentDetail


class CustomerLeftSegment(WebhookEvent):
    """Shopify's `customer.left_segment`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-left_segment&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-left_segment&reference=toml"
    )
    detail: CustomerSegmentDetail

    @property
    def kind(self) -> Literal["customer.left_segment"]:
        return "customer.left_segment"
