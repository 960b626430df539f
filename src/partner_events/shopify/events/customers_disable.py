# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerDetail


class CustomersDisable(WebhookEvent):
    """Shopify's `customers/disable`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-disable&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-disable&reference=toml"
    )
    detail: CustomerDetail

    @property
    def kind(self) -> Literal["customers/disable"]:
        return "customers/disable"
