# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import CustomerPaymentMethodDetail


class CustomerPaymentMethodsUpdate(WebhookEvent):
    """Shopify's `customer_payment_methods/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-update&reference=toml"
    )
    detail: CustomerPaymentMethodDetail

    @property
    def kind(self) -> Literal["customer_payment_methods/update"]:
        return "customer_payment_methods/update"
