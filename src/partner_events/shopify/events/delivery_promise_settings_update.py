# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import DeliveryPromiseSettingsDetail


class DeliveryPromiseSettingsUpdate(WebhookEvent):
    """Shopify's `delivery_promise_settings/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-delivery_promise_settings-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-delivery_promise_settings-update&reference=toml"
    )
    detail: DeliveryPromiseSettingsDetail

    @property
    def kind(self) -> Literal["delivery_promise_settings/update"]:
        return "delivery_promise_settings/update"
