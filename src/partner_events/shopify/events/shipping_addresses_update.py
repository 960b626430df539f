# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import AddressDetail


class ShippingAddressesUpdate(WebhookEvent):
    """Shopify's `shipping_addresses/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shipping_addresses-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shipping_addresses-update&reference=toml"
    )
    detail: AddressDetail

    @property
    def kind(self) -> Literal["shipping_addresses/update"]:
        return "shipping_addresses/update"
