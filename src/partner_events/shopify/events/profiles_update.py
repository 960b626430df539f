# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DeliveryProfileDetail


class ProfilesUpdate(WebhookEvent):
    """Shopify's `profiles/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-update&reference=toml"
    )
    detail: DeliveryProfileDetail

    @property
    def kind(self) -> Literal["profiles/update"]:
        return "profiles/update"
