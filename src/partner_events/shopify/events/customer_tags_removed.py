# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerTagsDetail


class CustomerTagsRemoved(WebhookEvent):
    """Shopify's `customer.tags_removed`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-tags_removed&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-tags_removed&reference=toml"
    )
    detail: CustomerTagsDetail

    @property
    def kind(self) -> Literal["customer.tags_removed"]:
        return "customer.tags_removed"
