# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import MetafieldDefinitionDetail


class MetafieldDefinitionsCreate(WebhookEvent):
    """Shopify's `metafield_definitions/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-create&reference=toml"
    )
    detail: MetafieldDefinitionDetail

    @property
    def kind(self) -> Literal["metafield_definitions/create"]:
        return "metafield_definitions/create"
