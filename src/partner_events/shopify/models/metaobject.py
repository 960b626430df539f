# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.shopify.models._types import Status
from partner_events.shopify.models.webhook import WebhookDetail


class MetaobjectCapabilities(Model):
    publishable: Status | None = None


class Metaobject(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metaobjects-create&reference=toml
    """

    capabilities: MetaobjectCapabilities | None = None
    created_at: str | None = None
    created_by_app_id: str | None = None
    created_by_staff_id: str | None = None
    definition_id: str | None = None
    display_name: str | None = None
    fields: JsonObject | None = None
    handle: str | None = None
    id: str | None = None
    type: str | None = None
    updated_at: str | None = None


class MetaobjectDetail(WebhookDetail):
    payload: Metaobject
