# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CompanyDetail


class CompaniesDelete(WebhookEvent):
    """Shopify's `companies/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-delete&reference=toml"
    )
    detail: CompanyDetail

    @property
    def kind(self) -> Literal["companies/delete"]:
        return "companies/delete"
