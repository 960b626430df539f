# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models.webhook import WebhookDetail


class OpenPayload(Model):
    """https://shopify.dev/docs/api/webhooks/latest"""


class OpenDetail(WebhookDetail):
    payload: OpenPayload
