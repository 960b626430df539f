# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import AppScopesDetail


class AppScopesUpdate(WebhookEvent):
    """Shopify's `app/scopes_update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app-scopes_update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app-scopes_update&reference=toml"
    )
    detail: AppScopesDetail

    @property
    def kind(self) -> Literal["app/scopes_update"]:
        return "app/scopes_update"
