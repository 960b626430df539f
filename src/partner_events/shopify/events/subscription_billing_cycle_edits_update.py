# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SubscriptionBillingCycleDetail


class SubscriptionBillingCycleEditsUpdate(WebhookEvent):
    """Shopify's `subscription_billing_cycle_edits/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-update&reference=toml"
    )
    detail: SubscriptionBillingCycleDetail

    @property
    def kind(self) -> Literal["subscription_billing_cycle_edits/update"]:
        return "subscription_billing_cycle_edits/update"
