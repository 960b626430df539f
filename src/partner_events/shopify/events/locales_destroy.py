# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import LocaleDetail


class LocalesDestroy(WebhookEvent):
    """Shopify's `locales/destroy`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-destroy&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-destroy&reference=toml"
    )
    detail: LocaleDetail

    @property
    def kind(self) -> Literal["locales/destroy"]:
        return "locales/destroy"
