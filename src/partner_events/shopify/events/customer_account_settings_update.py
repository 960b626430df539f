# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerAccountSettingsDetail


class CustomerAccountSettingsUpdate(WebhookEvent):
    """Shopify's `customer_account_settings/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_account_settings-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_account_settings-update&reference=toml"
    )
    detail: CustomerAccountSettingsDetail

    @property
    def kind(self) -> Literal["customer_account_settings/update"]:
        return "customer_account_settings/update"
