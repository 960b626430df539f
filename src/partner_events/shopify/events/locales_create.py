# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import LocaleDetail


class LocalesCreate(WebhookEvent):
    """Shopify's `locales/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-create&reference=toml"
    )
    detail: LocaleDetail

    @property
    def kind(self) -> Literal["locales/create"]:
        return "locales/create"
