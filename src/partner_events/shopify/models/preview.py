# Generated from schemas/shopify by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, JsonObject, Model
from pydantic import Field


class ChangedFields(Model):
    added: list[str] | None = None
    updated: list[str] | None = None
    removed: list[str] | None = None


class PreviewError(Model):
    message: str | None = None
    locations: list[Json] | None = None
    path: list[Json] | None = None
    extensions: JsonObject | None = None


class PreviewMetadata(Model):
    content_type: Annotated[str | None, Field(alias="content-type")] = None
    shopify_topic: Annotated[str, Field(alias="shopify-topic")]
    shopify_action: Annotated[str | None, Field(alias="shopify-action")] = None
    shopify_handle: Annotated[str | None, Field(alias="shopify-handle")] = None
    shopify_webhook_id: Annotated[str | None, Field(alias="shopify-webhook-id")] = None
    shopify_api_version: Annotated[str | None, Field(alias="shopify-api-version")] = None
    shopify_shop_domain: Annotated[str | None, Field(alias="shopify-shop-domain")] = None
    shopify_shop_id: Annotated[str | None, Field(alias="shopify-shop-id")] = None
    shopify_triggered_at: Annotated[str | None, Field(alias="shopify-triggered-at")] = None
    shopify_api_key: Annotated[str | None, Field(alias="shopify-api-key")] = None


class PreviewPayload(Model):
    topic: str | None = None
    action: str | None = None
    handle: str | None = None
    data: JsonObject | None = None
    errors: list[PreviewError] | None = None
    fields_changed: ChangedFields | list[str] | None = None
    query_variables: JsonObject | None = None
    payload_url: str | None = None
    payload_size_bytes: int | None = None
    expires_at: str | None = None


class PreviewDetail(Model):
    """https://shopify.dev/docs/apps/build/events"""

    metadata: PreviewMetadata
    payload: PreviewPayload
