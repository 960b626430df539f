# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DomainDetail


class DomainsUpdate(WebhookEvent):
    """Shopify's `domains/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-update&reference=toml"
    )
    detail: DomainDetail

    @property
    def kind(self) -> Literal["domains/update"]:
        return "domains/update"
