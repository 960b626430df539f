# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DeliveryProfileDetail


class ProfilesDelete(WebhookEvent):
    """Shopify's `profiles/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-delete&reference=toml"
    )
    detail: DeliveryProfileDetail

    @property
    def kind(self) -> Literal["profiles/delete"]:
        return "profiles/delete"
