# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ReverseDeliveryDetail


class ReverseDeliveriesAttachDeliverable(WebhookEvent):
    """Shopify's `reverse_deliveries/attach_deliverable`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_deliveries-attach_deliverable&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_deliveries-attach_deliverable&reference=toml"
    )
    detail: ReverseDeliveryDetail

    @property
    def kind(self) -> Literal["reverse_deliveries/attach_deliverable"]:
        return "reverse_deliveries/attach_deliverable"
