# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import MetafieldDefinitionDeletedDetail


class MetafieldDefinitionsDelete(WebhookEvent):
    """Shopify's `metafield_definitions/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-delete&reference=toml"
    )
    detail: MetafieldDefinitionDeletedDetail

    @property
    def kind(self) -> Literal["metafield_definitions/delete"]:
        return "metafield_definitions/delete"
