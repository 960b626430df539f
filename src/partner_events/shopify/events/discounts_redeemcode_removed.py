# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DiscountRedeemCodeDetail


class DiscountsRedeemcodeRemoved(WebhookEvent):
    """Shopify's `discounts/redeemcode_removed`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-redeemcode_removed&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-redeemcode_removed&reference=toml"
    )
    detail: DiscountRedeemCodeDetail

    @property
    def kind(self) -> Literal["discounts/redeemcode_removed"]:
        return "discounts/redeemcode_removed"
