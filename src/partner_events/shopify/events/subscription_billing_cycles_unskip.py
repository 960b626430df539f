# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SubscriptionBillingCycleDetail


class SubscriptionBillingCyclesUnskip(WebhookEvent):
    """Shopify's `subscription_billing_cycles/unskip`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycles-unskip&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycles-unskip&reference=toml"
    )
    detail: SubscriptionBillingCycleDetail

    @property
    def kind(self) -> Literal["subscription_billing_cycles/unskip"]:
        return "subscription_billing_cycles/unskip"
