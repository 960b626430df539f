# Generated from schemas/shopify by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, Model
from pydantic import Field


class WebhookMetadata(Model):
    """https://shopify.dev/docs/apps/build/webhooks/delivery-structure"""

    Content_Type: Annotated[str | None, Field(alias="Content-Type")] = None
    X_Shopify_Topic: Annotated[str, Field(alias="X-Shopify-Topic")]
    """The topic, which is the kind: `orders/create`."""

    X_Shopify_Shop_Domain: Annotated[str, Field(alias="X-Shopify-Shop-Domain")]
    """The shop's permanent domain, `….myshopify.com`."""

    X_Shopify_Hmac_SHA256: Annotated[str | None, Field(alias="X-Shopify-Hmac-SHA256")] = None
    """A hash of body and secret, which has no use on an event bus."""

    X_Shopify_Webhook_Id: Annotated[str | None, Field(alias="X-Shopify-Webhook-Id")] = None
    """Identifies one delivery of one subscription: it stays the same when Shopify sends it again."""

    X_Shopify_Event_Id: Annotated[str | None, Field(alias="X-Shopify-Event-Id")] = None
    """All deliveries of one action of a merchant have it, also those of other topics."""

    X_Shopify_API_Version: Annotated[str | None, Field(alias="X-Shopify-API-Version")] = None
    """The version of Shopify's API that wrote the payload."""

    X_Shopify_Triggered_At: Annotated[str | None, Field(alias="X-Shopify-Triggered-At")] = None
    """When it happened, as ISO 8601 text."""

    X_Shopify_Name: Annotated[str | None, Field(alias="X-Shopify-Name")] = None
    """The subscription's name, if it has one."""

    X_Shopify_Test: Annotated[str | None, Field(alias="X-Shopify-Test")] = None
    """`true` of a delivery that somebody asked for to try the subscription."""

    X_Shopify_Order_Id: Annotated[str | None, Field(alias="X-Shopify-Order-Id")] = None
    X_Shopify_Product_Id: Annotated[str | None, Field(alias="X-Shopify-Product-Id")] = None
    X_Shopify_Customer_Id: Annotated[str | None, Field(alias="X-Shopify-Customer-Id")] = None


class WebhookDetail(Model):
    """https://shopify.dev/docs/apps/build/webhooks/subscribe/get-started?deliveryMethod=eventBridge"""

    metadata: WebhookMetadata
    """The headers that a webhook has over HTTP."""

    payload: Json
    """The body that a webhook has over HTTP."""
