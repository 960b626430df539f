# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.shopify.models.webhook import WebhookDetail


class CollectionImage(Model):
    alt: str | None = None
    created_at: str | None = None
    height: Number | None = None
    src: str | None = None
    width: Number | None = None


class CollectionRule(Model):
    column: str | None = None
    condition: str | None = None
    relation: str | None = None


class Collection(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-create&reference=toml
    """

    admin_graphql_api_id: str | None = None
    body_html: str | None = None
    disjunctive: bool | None = None
    handle: str | None = None
    id: int | None = None
    image: CollectionImage | None = None
    published_at: str | None = None
    published_scope: str | None = None
    rules: list[CollectionRule] | None = None
    sort_order: str | None = None
    template_suffix: str | None = None
    title: str | None = None
    updated_at: str | None = None


class CollectionDetail(WebhookDetail):
    payload: Collection
