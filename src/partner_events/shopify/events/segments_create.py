# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SegmentDetail


class SegmentsCreate(WebhookEvent):
    """Shopify's `segments/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-segments-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-segments-create&reference=toml"
    )
    detail: SegmentDetail

    @property
    def kind(self) -> Literal["segments/create"]:
        return "segments/create"
