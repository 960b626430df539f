# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CheckoutDetail


class CheckoutsUpdate(WebhookEvent):
    """Shopify's `checkouts/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-update&reference=toml"
    )
    detail: CheckoutDetail

    @property
    def kind(self) -> Literal["checkouts/update"]:
        return "checkouts/update"
