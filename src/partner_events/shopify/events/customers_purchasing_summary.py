# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerPurchasingSummaryDetail


class CustomersPurchasingSummary(WebhookEvent):
    """Shopify's `customers/purchasing_summary`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-purchasing_summary&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-purchasing_summary&reference=toml"
    )
    detail: CustomerPurchasingSummaryDetail

    @property
    def kind(self) -> Literal["customers/purchasing_summary"]:
        return "customers/purchasing_summary"
