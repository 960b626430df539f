# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SmsMarketingConsentChangeDetail


class CustomersMarketingConsentUpdate(WebhookEvent):
    """Shopify's `customers_marketing_consent/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_marketing_consent-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_marketing_consent-update&reference=toml"
    )
    detail: SmsMarketingConsentChangeDetail

    @property
    def kind(self) -> Literal["customers_marketing_consent/update"]:
        return "customers_marketing_consent/update"
