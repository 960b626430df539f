# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import TaxServiceDetail


class TaxServicesCreate(WebhookEvent):
    """Shopify's `tax_services/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tax_services-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tax_services-create&reference=toml"
    )
    detail: TaxServiceDetail

    @property
    def kind(self) -> Literal["tax_services/create"]:
        return "tax_services/create"
