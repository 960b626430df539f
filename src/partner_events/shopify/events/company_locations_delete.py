# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CompanyLocationDetail


class CompanyLocationsDelete(WebhookEvent):
    """Shopify's `company_locations/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-delete&reference=toml"
    )
    detail: CompanyLocationDetail

    @property
    def kind(self) -> Literal["company_locations/delete"]:
        return "company_locations/delete"
