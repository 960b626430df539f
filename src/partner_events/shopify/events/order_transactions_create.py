# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import TransactionDetail


class OrderTransactionsCreate(WebhookEvent):
    """Shopify's `order_transactions/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-order_transactions-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-order_transactions-create&reference=toml"
    )
    detail: TransactionDetail

    @property
    def kind(self) -> Literal["order_transactions/create"]:
        return "order_transactions/create"
