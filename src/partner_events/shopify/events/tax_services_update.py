# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import TaxServiceDetail


class TaxServicesUpdate(WebhookEvent):
    """Shopify's `tax_services/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tax_services-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tax_services-update&reference=toml"
    )
    detail: TaxServiceDetail

    @property
    def kind(self) -> Literal["tax_services/update"]:
        return "tax_services/update"
