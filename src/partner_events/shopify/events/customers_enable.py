# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerDetail


class CustomersEnable(WebhookEvent):
    """Shopify's `customers/enable`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-enable&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-enable&reference=toml"
    )
    detail: CustomerDetail

    @property
    def kind(self) -> Literal["customers/enable"]:
        return "customers/enable"
