# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CheckoutDetail


class CheckoutsDelete(WebhookEvent):
    """Shopify's `checkouts/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-delete&reference=toml"
    )
    detail: CheckoutDetail

    @property
    def kind(self) -> Literal["checkouts/delete"]:
        return "checkouts/delete"
