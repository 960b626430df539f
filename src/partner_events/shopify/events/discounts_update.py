# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DiscountDetail


class DiscountsUpdate(WebhookEvent):
    """Shopify's `discounts/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-update&reference=toml"
    )
    detail: DiscountDetail

    @property
    def kind(self) -> Literal["discounts/update"]:
        return "discounts/update"
