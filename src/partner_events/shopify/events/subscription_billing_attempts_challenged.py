# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import OpenDetail


class SubscriptionBillingAttemptsChallenged(WebhookEvent):
    """Shopify's `subscription_billing_attempts/challenged`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-challenged&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-challenged&reference=toml"
    )
    detail: OpenDetail

    @property
    def kind(self) -> Literal["subscription_billing_attempts/challenged"]:
        return "subscription_billing_attempts/challenged"
