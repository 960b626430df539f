# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerDetail


class CustomersDelete(WebhookEvent):
    """Shopify's `customers/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-delete&reference=toml"
    )
    detail: CustomerDetail

    @property
    def kind(self) -> Literal["customers/delete"]:
        return "customers/delete"
