# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerMergeDetail


class CustomersMerge(WebhookEvent):
    """Shopify's `customers/merge`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-merge&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-merge&reference=toml"
    )
    detail: CustomerMergeDetail

    @property
    def kind(self) -> Literal["customers/merge"]:
        return "customers/merge"
