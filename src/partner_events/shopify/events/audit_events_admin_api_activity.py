# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import AuditEventsDetail


class AuditEventsAdminApiActivity(WebhookEvent):
    """Shopify's `audit_events/admin_api_activity`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-audit_events-admin_api_activity&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-audit_events-admin_api_activity&reference=toml"
    )
    detail: AuditEventsDetail

    @property
    def kind(self) -> Literal["audit_events/admin_api_activity"]:
        return "audit_events/admin_api_activity"
