# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models.webhook import WebhookDetail


class Theme(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-create&reference=toml"""

    admin_graphql_api_id: str | None = None
    created_at: str | None = None
    id: int | None = None
    name: str | None = None
    previewable: bool | None = None
    processing: bool | None = None
    role: str | None = None
    theme_store_id: int | None = None
    updated_at: str | None = None


class ThemeDetail(WebhookDetail):
    payload: Theme
