# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DiscountDetail


class DiscountsCreate(WebhookEvent):
    """Shopify's `discounts/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-create&reference=toml"
    )
    detail: DiscountDetail

    @property
    def kind(self) -> Literal["discounts/create"]:
        return "discounts/create"
