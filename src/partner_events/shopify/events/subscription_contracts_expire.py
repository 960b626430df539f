# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SubscriptionContractDetail


class SubscriptionContractsExpire(WebhookEvent):
    """Shopify's `subscription_contracts/expire`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-expire&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-expire&reference=toml"
    )
    detail: SubscriptionContractDetail

    @property
    def kind(self) -> Literal["subscription_contracts/expire"]:
        return "subscription_contracts/expire"
