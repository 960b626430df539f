# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DomainDetail


class DomainsCreate(WebhookEvent):
    """Shopify's `domains/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-create&reference=toml"
    )
    detail: DomainDetail

    @property
    def kind(self) -> Literal["domains/create"]:
        return "domains/create"
