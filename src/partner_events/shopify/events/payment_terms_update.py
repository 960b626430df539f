# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import PaymentTermsDetail


class PaymentTermsUpdate(WebhookEvent):
    """Shopify's `payment_terms/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-update&reference=toml"
    )
    detail: PaymentTermsDetail

    @property
    def kind(self) -> Literal["payment_terms/update"]:
        return "payment_terms/update"
