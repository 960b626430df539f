# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CompanyContactRoleAssignmentDetail


class CompanyContactRolesAssign(WebhookEvent):
    """Shopify's `company_contact_roles/assign`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contact_roles-assign&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contact_roles-assign&reference=toml"
    )
    detail: CompanyContactRoleAssignmentDetail

    @property
    def kind(self) -> Literal["company_contact_roles/assign"]:
        return "company_contact_roles/assign"
