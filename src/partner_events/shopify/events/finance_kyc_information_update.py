# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import OpenDetail


class FinanceKycInformationUpdate(WebhookEvent):
    """Shopify's `finance_kyc_information/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_kyc_information-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_kyc_information-update&reference=toml"
    )
    detail: OpenDetail

    @property
    def kind(self) -> Literal["finance_kyc_information/update"]:
        return "finance_kyc_information/update"
