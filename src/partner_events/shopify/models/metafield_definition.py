# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models.webhook import WebhookDetail


class MetafieldDefinition(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-create&reference=toml
    """

    access_only: bool | None = None
    admin_filter_status: str | None = None
    admin_filterable: bool | None = None
    admin_filterable_status: Json | None = None
    api_client_id: Json | None = None
    app_config_managed: bool | None = None
    created_at: str | None = None
    customer_access: Json | None = None
    deleting: bool | None = None
    description: Json | None = None
    id: Json | None = None
    key: str | None = None
    merchant_writeable: Json | None = None
    name: str | None = None
    namespace: str | None = None
    namespace_owner_api_client_id: Json | None = None
    option_linkable: bool | None = None
    options: list[Json] | None = None
    owner_type: str | None = None
    pinned_position: int | None = None
    shop_id: int | None = None
    smart_collection_condition: bool | None = None
    standard_template_id: Json | None = None
    storefront_readable: Json | None = None
    type_name: str | None = None
    unique_values: bool | None = None
    updated_at: str | None = None
    use_as_collection_condition: bool | None = None
    validation_status: str | None = None


class MetafieldDefinitionDeleted(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-delete&reference=toml
    """

    created_by_app_id: Json | None = None
    id: str | None = None
    type: str | None = None


class MetafieldDefinitionDeletedDetail(WebhookDetail):
    payload: MetafieldDefinitionDeleted


class MetafieldDefinitionDetail(WebhookDetail):
    payload: MetafieldDefinition
