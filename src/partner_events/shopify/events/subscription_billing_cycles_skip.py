# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SubscriptionBillingCycleDetail


class SubscriptionBillingCyclesSkip(WebhookEvent):
    """Shopify's `subscription_billing_cycles/skip`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycles-skip&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycles-skip&reference=toml"
    )
    detail: SubscriptionBillingCycleDetail

    @property
    def kind(self) -> Literal["subscription_billing_cycles/skip"]:
        return "subscription_billing_cycles/skip"
