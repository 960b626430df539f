# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CompanyLocationDetail


class CompanyLocationsCreate(WebhookEvent):
    """Shopify's `company_locations/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-create&reference=toml"
    )
    detail: CompanyLocationDetail

    @property
    def kind(self) -> Literal["company_locations/create"]:
        return "company_locations/create"
