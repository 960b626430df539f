# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProtectEligibilityDetail


class OrdersShopifyProtectEligibilityChanged(WebhookEvent):
    """Shopify's `orders/shopify_protect_eligibility_changed`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-shopify_protect_eligibility_changed&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-shopify_protect_eligibility_changed&reference=toml"
    )
    detail: ProtectEligibilityDetail

    @property
    def kind(self) -> Literal["orders/shopify_protect_eligibility_changed"]:
        return "orders/shopify_protect_eligibility_changed"
