# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models.webhook import WebhookDetail


class Dispute(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-disputes-create&reference=toml"""

    amount: str | None = None
    currency: str | None = None
    evidence_due_by: str | None = None
    evidence_sent_on: str | None = None
    finalized_on: str | None = None
    id: int | None = None
    initiated_at: str | None = None
    network_reason_code: str | None = None
    order_id: int | None = None
    reason: str | None = None
    status: str | None = None
    type: str | None = None


class DisputeDetail(WebhookDetail):
    payload: Dispute
