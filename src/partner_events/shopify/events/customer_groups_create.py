# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerGroupDetail


class CustomerGroupsCreate(WebhookEvent):
    """Shopify's `customer_groups/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-create&reference=toml"
    )
    detail: CustomerGroupDetail

    @property
    def kind(self) -> Literal["customer_groups/create"]:
        return "customer_groups/create"
