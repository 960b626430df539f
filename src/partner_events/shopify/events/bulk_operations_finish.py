# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import BulkOperationDetail


class BulkOperationsFinish(WebhookEvent):
    """Shopify's `bulk_operations/finish`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-bulk_operations-finish&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-bulk_operations-finish&reference=toml"
    )
    detail: BulkOperationDetail

    @property
    def kind(self) -> Literal["bulk_operations/finish"]:
        return "bulk_operations/finish"
