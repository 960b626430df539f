# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DiscountRedeemCodeDetail


class DiscountsRedeemcodeAdded(WebhookEvent):
    """Shopify's `discounts/redeemcode_added`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-redeemcode_added&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-redeemcode_added&reference=toml"
    )
    detail: DiscountRedeemCodeDetail

    @property
    def kind(self) -> Literal["discounts/redeemcode_added"]:
        return "discounts/redeemcode_added"
