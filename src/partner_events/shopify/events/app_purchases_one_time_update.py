# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import AppPurchaseDetail


class AppPurchasesOneTimeUpdate(WebhookEvent):
    """Shopify's `app_purchases_one_time/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_purchases_one_time-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_purchases_one_time-update&reference=toml"
    )
    detail: AppPurchaseDetail

    @property
    def kind(self) -> Literal["app_purchases_one_time/update"]:
        return "app_purchases_one_time/update"
