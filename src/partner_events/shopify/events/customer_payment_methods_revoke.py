# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerPaymentMethodDetail


class CustomerPaymentMethodsRevoke(WebhookEvent):
    """Shopify's `customer_payment_methods/revoke`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-revoke&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-revoke&reference=toml"
    )
    detail: CustomerPaymentMethodDetail

    @property
    def kind(self) -> Literal["customer_payment_methods/revoke"]:
        return "customer_payment_methods/revoke"
