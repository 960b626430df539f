# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerDataRequestDetail


class CustomersDataRequest(WebhookEvent):
    """Shopify's `customers/data_request`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-data_request&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-data_request&reference=toml"
    )
    detail: CustomerDataRequestDetail

    @property
    def kind(self) -> Literal["customers/data_request"]:
        return "customers/data_request"
