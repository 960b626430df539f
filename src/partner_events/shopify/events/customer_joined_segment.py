# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerSegmentDetail


class CustomerJoinedSegment(WebhookEvent):
    """Shopify's `customer.joined_segment`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-joined_segment&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-joined_segment&reference=toml"
    )
    detail: CustomerSegmentDetail

    @property
    def kind(self) -> Literal["customer.joined_segment"]:
        return "customer.joined_segment"
