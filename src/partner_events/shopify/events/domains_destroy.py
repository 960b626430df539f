# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DomainDetail


class DomainsDestroy(WebhookEvent):
    """Shopify's `domains/destroy`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-destroy&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-destroy&reference=toml"
    )
    detail: DomainDetail

    @property
    def kind(self) -> Literal["domains/destroy"]:
        return "domains/destroy"
