# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import MetaobjectDetail


class MetaobjectsUpdate(WebhookEvent):
    """Shopify's `metaobjects/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metaobjects-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metaobjects-update&reference=toml"
    )
    detail: MetaobjectDetail

    @property
    def kind(self) -> Literal["metaobjects/update"]:
        return "metaobjects/update"
