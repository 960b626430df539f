"""Shopify's webhooks of unknown topics: only the frame is typed."""

from collections.abc import Mapping

from partner_events._events.unknown import UnknownEvent
from partner_events.shopify._webhook import WebhookEvent


class UnknownShopifyEvent(WebhookEvent, UnknownEvent):
    """A webhook of a topic that this version of the library does not know."""

    @property
    def payload(self) -> Mapping[str, object]:
        """The body as it came, ``detail.payload``."""
        return self._body()
