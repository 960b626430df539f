# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import BackupRegionDetail


class MarketsBackupRegionUpdate(WebhookEvent):
    """Shopify's `markets_backup_region/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets_backup_region-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets_backup_region-update&reference=toml"
    )
    detail: BackupRegionDetail

    @property
    def kind(self) -> Literal["markets_backup_region/update"]:
        return "markets_backup_region/update"
