# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CartDetail


class CartsCreate(WebhookEvent):
    """Shopify's `carts/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-carts-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-carts-create&reference=toml"
    )
    detail: CartDetail

    @property
    def kind(self) -> Literal["carts/create"]:
        return "carts/create"
