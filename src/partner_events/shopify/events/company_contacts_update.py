# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CompanyContactDetail


class CompanyContactsUpdate(WebhookEvent):
    """Shopify's `company_contacts/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contacts-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contacts-update&reference=toml"
    )
    detail: CompanyContactDetail

    @property
    def kind(self) -> Literal["company_contacts/update"]:
        return "company_contacts/update"
