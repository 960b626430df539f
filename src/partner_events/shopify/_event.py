"""The base class of Shopify's events: the event source identifies the app."""

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal, cast

from partner_events._events.event import PartnerEvent, moment
from partner_events._wire.json import without_case
from partner_events.shopify.events import TYPES_VERSION


class ShopifyEvent(PartnerEvent):
    """An event of Shopify, of any kind. https://shopify.dev/docs/apps/build/webhooks"""

    docs_url: ClassVar[str] = "https://shopify.dev/docs/apps/build/webhooks"

    types_version: ClassVar[str] = TYPES_VERSION
    """The version of Shopify's API that the types of this library describe."""

    # People, and addresses that open something without a password. Headers that are about the app's secret.
    __event_sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "abandoned_checkout_url",
            "address",
            "address1",
            "address2",
            "addresses",
            "billing_address",
            "browser_ip",
            "client_details",
            "client_ip",
            "contact_email",
            "customer",
            "data",
            "default_address",
            "destination",
            "email",
            "email_address",
            "first_name",
            "invoice_url",
            "last_name",
            "note",
            "note_attributes",
            "order_status_url",
            "payment_details",
            "payment_instrument",
            "payload_url",
            "phone",
            "phone_number",
            "receipt",
            "shipping_address",
            "shop_owner",
            "shopify-api-key",
            "sms_marketing_phone",
            "token",
            "user_email",
            "X-Shopify-Hmac-SHA256",
        }
    )

    @property
    def partner(self) -> Literal["shopify"]:
        return "shopify"

    @property
    def app_id(self) -> str | None:
        """The id of the app whose event source this is; None if the source does not say."""
        return self._of_source(2)

    @property
    def event_source_name(self) -> str | None:
        """The event source's name in Shopify; None if the source does not say."""
        return self._of_source(3)

    @property
    def shop_domain(self) -> str | None:
        """The shop's permanent domain, such as ``example.myshopify.com``; None if it is absent."""
        return self._header("shop-domain")

    @property
    def webhook_id(self) -> str | None:
        """What identifies one delivery of one subscription, also when Shopify sends it again; or None."""
        return self._header("webhook-id")

    @property
    def api_version(self) -> str | None:
        """The version of Shopify's API that wrote the payload, such as ``2026-07``; or None.

        Compare with `types_version`: what other versions do not have is None.
        """
        return self._header("api-version")

    @property
    def occurred_at(self) -> datetime:
        """When it happened at Shopify, to the microsecond; `time` if the delivery does not say."""
        return moment(self._header("triggered-at")) or self.time

    def _header(self, name: str) -> str | None:
        """One of the metadata, in whatever case; Events leave out the ``X-``."""
        detail = cast(Mapping[str, object], self.raw["detail"])
        metadata = cast(Mapping[str, object], detail["metadata"])
        found = without_case(metadata, f"x-shopify-{name}") or without_case(metadata, f"shopify-{name}")
        return found if isinstance(found, str) and found else None

    def _of_source(self, index: int) -> str | None:
        parts = self.source.split("/", 3)
        return parts[index] if len(parts) == 4 else None
