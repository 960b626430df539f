# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SubscriptionContractDetail


class SubscriptionContractsActivate(WebhookEvent):
    """Shopify's `subscription_contracts/activate`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-activate&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-activate&reference=toml"
    )
    detail: SubscriptionContractDetail

    @property
    def kind(self) -> Literal["subscription_contracts/activate"]:
        return "subscription_contracts/activate"
