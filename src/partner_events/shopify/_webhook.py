"""Webhooks: the body is in ``payload``, the headers are in ``metadata``.

https://shopify.dev/docs/apps/build/webhooks
"""

from collections.abc import Mapping
from typing import cast

from partner_events._models.model import Model
from partner_events.shopify._event import ShopifyEvent
from partner_events.shopify.models.webhook import WebhookDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.patterns._building.leaves import Indexed
    from partner_events.shopify.models._types import WebhookDetailFields


class WebhookEvent(ShopifyEvent):
    """A webhook, of any topic. https://shopify.dev/docs/api/webhooks/latest"""

    detail: WebhookDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[WebhookDetailFields, Indexed]: ...

    @property
    def kind(self) -> str:
        """The topic, such as ``"orders/paid"``."""
        return self._header("topic") or self.detail_type

    @property
    def payload(self) -> object:
        """The object that the topic is about, ``detail.payload``."""
        return self.detail.payload

    @property
    def event_id(self) -> str | None:
        """What all deliveries of one action of a merchant have, those of other topics too; or None."""
        return self._header("event-id")

    @property
    def is_test(self) -> bool:
        """Whether the delivery or its payload says that it is a test."""
        return self._header("test") == "true" or self._body().get("test") is True

    @property
    def has_id_alone(self) -> bool:
        """Whether nothing but the payload's id is there, although the topic has more.

        Shopify sends so little where the payload is too large for EventBridge; a subscription may ask for it,
        too. https://shopify.dev/docs/apps/build/webhooks/subscribe/get-started?deliveryMethod=eventBridge
        """
        known = type(self.payload).model_fields if isinstance(self.payload, Model) else {}
        return set(self._body()) == {"id"} and len(known) > 1

    def _body(self) -> Mapping[str, object]:
        detail = cast(Mapping[str, object], self.raw["detail"])
        return cast(Mapping[str, object], detail["payload"])
