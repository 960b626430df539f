# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import AppSubscriptionChangeDetail


class AppSubscriptionsUpdate(WebhookEvent):
    """Shopify's `app_subscriptions/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_subscriptions-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_subscriptions-update&reference=toml"
    )
    detail: AppSubscriptionChangeDetail

    @property
    def kind(self) -> Literal["app_subscriptions/update"]:
        return "app_subscriptions/update"
