# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SubscriptionContractDetail


class SubscriptionContractsFail(WebhookEvent):
    """Shopify's `subscription_contracts/fail`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-fail&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-fail&reference=toml"
    )
    detail: SubscriptionContractDetail

    @property
    def kind(self) -> Literal["subscription_contracts/fail"]:
        return "subscription_contracts/fail"
