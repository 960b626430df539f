# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SubscriptionBillingCycleDetail


class SubscriptionBillingCycleEditsDelete(WebhookEvent):
    """Shopify's `subscription_billing_cycle_edits/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-delete&reference=toml"
    )
    detail: SubscriptionBillingCycleDetail

    @property
    def kind(self) -> Literal["subscription_billing_cycle_edits/delete"]:
        return "subscription_billing_cycle_edits/delete"
