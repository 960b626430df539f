# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import OpenDetail


class SubscriptionBillingAttemptsFailure(WebhookEvent):
    """Shopify's `subscription_billing_attempts/failure`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-failure&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-failure&reference=toml"
    )
    detail: OpenDetail

    @property
    def kind(self) -> Literal["subscription_billing_attempts/failure"]:
        return "subscription_billing_attempts/failure"
