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
    """What changed, such as `Order`."""

    shopify_action: Annotated[str | None, Field(alias="shopify-action")] = None
    shopify_handle: Annotated[str | None, Field(alias="shopify-handle")] = None
    """The subscription, as its app calls it."""

    shopify_webhook_id: Annotated[str | None, Field(alias="shopify-webhook-id")] = None
    """Identifies one delivery of one subscription."""

    shopify_api_version: Annotated[str | None, Field(alias="shopify-api-version")] = None
    shopify_shop_domain: Annotated[str | None, Field(alias="shopify-shop-domain")] = None
    shopify_shop_id: Annotated[str | None, Field(alias="shopify-shop-id")] = None
    """The shop's global id, `gid://shopify/Shop/…`."""

    shopify_triggered_at: Annotated[str | None, Field(alias="shopify-triggered-at")] = None
    """When it happened, as ISO 8601 text."""

    shopify_api_key: Annotated[str | None, Field(alias="shopify-api-key")] = None
    """The app's client id."""


class PreviewPayload(Model):
    topic: str | None = None
    action: str | None = None
    handle: str | None = None
    data: JsonObject | None = None
    """The answer to the subscription's query; null if it was denied."""

    errors: list[PreviewError] | None = None
    fields_changed: ChangedFields | list[str] | None = None
    """A list before 2026-09-16."""

    query_variables: JsonObject | None = None
    """The global ids that the query was made with."""

    payload_url: str | None = None
    """Where to get a payload that is too large for EventBridge."""

    payload_size_bytes: int | None = None
    expires_at: str | None = None


class PreviewDetail(Model):
    """https://shopify.dev/docs/apps/build/events"""

    metadata: PreviewMetadata
    payload: PreviewPayload
