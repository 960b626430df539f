# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerTagsDetail


class CustomerTagsAdded(WebhookEvent):
    """Shopify's `customer.tags_added`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-tags_added&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-tags_added&reference=toml"
    )
    detail: CustomerTagsDetail

    @property
    def kind(self) -> Literal["customer.tags_added"]:
        return "customer.tags_added"
