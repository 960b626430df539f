# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import AppSubscriptionChangeDetail


class AppSubscriptionsApproachingCappedAmount(WebhookEvent):
    """Shopify's `app_subscriptions/approaching_capped_amount`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_subscriptions-approaching_capped_amount&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_subscriptions-approaching_capped_amount&reference=toml"
    )
    detail: AppSubscriptionChangeDetail

    @property
    def kind(self) -> Literal["app_subscriptions/approaching_capped_amount"]:
        return "app_subscriptions/approaching_capped_amount"
