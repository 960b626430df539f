# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ReferenceDetail


class ChannelsDelete(WebhookEvent):
    """Shopify's `channels/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-channels-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-channels-delete&reference=toml"
    )
    detail: ReferenceDetail

    @property
    def kind(self) -> Literal["channels/delete"]:
        return "channels/delete"
