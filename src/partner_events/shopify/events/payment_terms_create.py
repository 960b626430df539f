# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import PaymentTermsDetail


class PaymentTermsCreate(WebhookEvent):
    """Shopify's `payment_terms/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-create&reference=toml"
    )
    detail: PaymentTermsDetail

    @property
    def kind(self) -> Literal["payment_terms/create"]:
        return "payment_terms/create"
