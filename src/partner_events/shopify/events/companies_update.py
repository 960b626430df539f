# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CompanyDetail


class CompaniesUpdate(WebhookEvent):
    """Shopify's `companies/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-update&reference=toml"
    )
    detail: CompanyDetail

    @property
    def kind(self) -> Literal["companies/update"]:
        return "companies/update"
