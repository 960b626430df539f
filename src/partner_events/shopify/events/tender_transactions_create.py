# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import TenderTransactionDetail


class TenderTransactionsCreate(WebhookEvent):
    """Shopify's `tender_transactions/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tender_transactions-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tender_transactions-create&reference=toml"
    )
    detail: TenderTransactionDetail

    @property
    def kind(self) -> Literal["tender_transactions/create"]:
        return "tender_transactions/create"
