"""Where things are in a Shopify delivery.

The detail is a webhook: its body in ``payload``, its headers in ``metadata``. All deliveries have one
detail-type; the topic, among the headers, is the kind. Events, a developer preview, have headers of
other names. https://shopify.dev/docs/apps/build/webhooks/delivery-structure
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import is_object, without_case

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events._wire.delivery import Strength

WEBHOOK = "shopifyWebhook"
"""The detail-type of all deliveries."""

TOPIC, TEST = "x-shopify-topic", "x-shopify-test"
WEBHOOK_ID, EVENT_ID = "x-shopify-webhook-id", "x-shopify-event-id"
PREVIEW_TOPIC, PREVIEW_ACTION, PREVIEW_ID = "shopify-topic", "shopify-action", "shopify-webhook-id"

PREVIEW_EVENT = "PreviewEvent"


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key in the metadata, to which the detail-type adds nothing."""
    metadata, payload = detail.get("metadata", MISSING), detail.get("payload", MISSING)
    if not is_object(metadata):
        raise FrameError(("detail", "metadata"), metadata, "Shopify sends an object with the topic")
    if not is_object(payload):
        raise FrameError(("detail", "payload"), payload, "Shopify sends an object, the webhook's body")
    topic = _text(metadata, TOPIC)
    if topic is None and (preview := _text(metadata, PREVIEW_TOPIC)):
        return _preview(delivery, metadata, preview)
    if topic is None:
        found = next((value for name, value in metadata.items() if name.lower() == TOPIC), MISSING)
        raise FrameError(("detail", "metadata", "X-Shopify-Topic"), found, "a topic such as orders/paid is")
    version = _text(metadata, "x-shopify-api-version")
    return Located(topic, delivery, key=_key(metadata, topic), api_version=version)


def recognize(detail: dict[str, object]) -> str | None:
    """The detail-type of a detail that came without its envelope, if it is certainly Shopify's."""
    metadata = detail.get("metadata")
    if not is_object(metadata) or not is_object(detail.get("payload")):
        return None
    is_webhook = _text(metadata, TOPIC) and _text(metadata, "x-shopify-shop-domain")
    is_preview = _text(metadata, PREVIEW_TOPIC) and _text(metadata, "shopify-shop-domain")
    return WEBHOOK if is_webhook or is_preview else None


def recognize_webhook(
    body: dict[str, object], headers: Mapping[str, str]
) -> tuple[str, dict[str, object]] | None:
    """The same of a request to a webhook source: the topic and the ids are in headers that it has to list."""
    is_ours = without_case(headers, TOPIC) or without_case(headers, PREVIEW_TOPIC)
    return (WEBHOOK, {"payload": body, "metadata": dict(headers)}) if is_ours else None


def explain(body: dict[str, object]) -> str | None:
    """What a webhook's body without its headers lacks. https://shopify.dev/docs/api/webhooks/latest"""
    names = ("admin_graphql_api_id", "myshopify_domain", "shop_domain")
    graphql_id, *domains = (body.get(name) for name in names)
    is_ours = isinstance(graphql_id, str) and graphql_id.startswith("gid://shopify/")
    if not is_ours and not any(isinstance(each, str) and each.endswith(DOMAIN) for each in domains):
        return None
    return (
        "It is the body of one of Shopify's webhooks without its headers, which alone say its topic. If it "
        "is the `payload` of EventBridge's detail, have the rule's target pass the delivery or its whole "
        "`detail`; if it is an HTTP request's, verify its signature and pass "
        '{"payload": body, "metadata": headers} to `parse_events`'
    )


DOMAIN = ".myshopify.com"
"""How the domain ends that every shop keeps."""


def _preview(delivery: dict[str, object], metadata: dict[str, object], topic: str) -> Located:
    action, delivered = _text(metadata, PREVIEW_ACTION), _text(metadata, PREVIEW_ID)
    return Located(
        f"{topic}/{action}" if action else topic,
        delivery,
        # https://shopify.dev/docs/apps/build/webhooks/ignore-duplicates
        key=(delivered, "documented") if delivered else None,
        api_version=_text(metadata, "shopify-api-version"),
        family=PREVIEW_EVENT,
    )


def _key(metadata: dict[str, object], topic: str) -> tuple[str, Strength] | None:
    """What Shopify says to ignore duplicates by; for want of it, the cause and the topic."""
    # https://shopify.dev/docs/apps/build/webhooks/ignore-duplicates
    if delivered := _text(metadata, WEBHOOK_ID):
        return delivered, "documented"
    caused = _text(metadata, EVENT_ID)
    return (f"{caused}:{topic}", "inferred") if caused else None


def _text(metadata: dict[str, object], name: str) -> str | None:
    value = without_case(metadata, name)
    return value if isinstance(value, str) and value else None
