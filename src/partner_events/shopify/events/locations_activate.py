# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import LocationDetail


class LocationsActivate(WebhookEvent):
    """Shopify's `locations/activate`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-activate&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-activate&reference=toml"
    )
    detail: LocationDetail

    @property
    def kind(self) -> Literal["locations/activate"]:
        return "locations/activate"
