# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerRedactionDetail


class CustomersRedact(WebhookEvent):
    """Shopify's `customers/redact`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-redact&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-redact&reference=toml"
    )
    detail: CustomerRedactionDetail

    @property
    def kind(self) -> Literal["customers/redact"]:
        return "customers/redact"
