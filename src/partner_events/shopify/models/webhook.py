# Generated from schemas/shopify by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, Model
from pydantic import Field


class WebhookMetadata(Model):
    """https://shopify.dev/docs/apps/build/webhooks/delivery-structure"""

    Content_Type: Annotated[str | None, Field(alias="Content-Type")] = None
    X_Shopify_Topic: Annotated[str, Field(alias="X-Shopify-Topic")]
    X_Shopify_Shop_Domain: Annotated[str, Field(alias="X-Shopify-Shop-Domain")]
    X_Shopify_Hmac_SHA256: Annotated[str | None, Field(alias="X-Shopify-Hmac-SHA256")] = None
    X_Shopify_Webhook_Id: Annotated[str | None, Field(alias="X-Shopify-Webhook-Id")] = None
    X_Shopify_Event_Id: Annotated[str | None, Field(alias="X-Shopify-Event-Id")] = None
    X_Shopify_API_Version: Annotated[str | None, Field(alias="X-Shopify-API-Version")] = None
    X_Shopify_Triggered_At: Annotated[str | None, Field(alias="X-Shopify-Triggered-At")] = None
    X_Shopify_Name: Annotated[str | None, Field(alias="X-Shopify-Name")] = None
    X_Shopify_Test: Annotated[str | None, Field(alias="X-Shopify-Test")] = None
    X_Shopify_Order_Id: Annotated[str | None, Field(alias="X-Shopify-Order-Id")] = None
    X_Shopify_Product_Id: Annotated[str | None, Field(alias="X-Shopify-Product-Id")] = None
    X_Shopify_Customer_Id: Annotated[str | None, Field(alias="X-Shopify-Customer-Id")] = None


class WebhookDetail(Model):
    """https://shopify.dev/docs/apps/build/webhooks/subscribe/get-started?deliveryMethod=eventBridge"""

    metadata: WebhookMetadata
    payload: Json
