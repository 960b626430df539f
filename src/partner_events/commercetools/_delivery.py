"""Where things are in a commercetools delivery.

The detail is what a subscription delivers; ``notificationType`` says whether that is a message, whose
``type`` is the kind, an event, whose ``type`` is the kind, too, or a change, which is a kind itself. A
subscription in the format of CloudEvents has that in ``data``.
https://docs.commercetools.com/api/projects/subscriptions#delivery-payloads
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import id_text, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path
    from partner_events._wire.delivery import Strength

MESSAGE, EVENT, CHANGE = "Message", "Event", "Resource"
UNKNOWN_MESSAGE, UNKNOWN_CHANGE = "UnknownMessage", "UnknownChange"
UNKNOWN_EVENT_NOTIFICATION = "UnknownEventNotification"


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery in the detail; no delivery has shown all detail-types."""
    path: Path = ("detail",)
    envelope = delivery
    if "specversion" in detail and is_object(inner := detail.get("data")):
        path, detail = ("detail", "data"), inner
        envelope = {**delivery, "detail": detail}
    notification = detail.get("notificationType", MESSAGE if "type" in detail else MISSING)
    if not isinstance(notification, str):
        raise FrameError(
            (*path, "notificationType"), notification, "commercetools sends Message, Event or ResourceCreated"
        )
    if notification.startswith(CHANGE):
        return Located(notification, envelope, key=_change_key(notification, detail), family=UNKNOWN_CHANGE)
    kind = _type(notification, detail)
    if not isinstance(kind, str):
        raise FrameError((*path, "type"), kind, "a message or an event has a type")
    if notification == EVENT:
        return Located(kind, envelope, key=_key(detail, "inferred"), family=UNKNOWN_EVENT_NOTIFICATION)
    # Of a message, "the unique identifier can be used to track which messages have been processed".
    family = UNKNOWN_MESSAGE if notification == MESSAGE else None
    return Located(kind, envelope, key=_key(detail, "documented"), family=family)


def may_have(detail_type: str, kind: str) -> bool:
    """Whether a change or an event may have a detail-type: that of messages is their type."""
    return detail_type == kind or detail_type in (MESSAGE, EVENT)


def _type(notification: str, detail: dict[str, object]) -> object:
    """The type of a message or an event; of a message that was too large, what is left of it says so."""
    rest = detail.get("payloadNotIncluded")
    if "type" not in detail and notification == MESSAGE and is_object(rest):
        return rest.get("payloadType", MISSING)
    return detail.get("type", MISSING)


def _key(detail: dict[str, object], strength: Strength) -> tuple[str, Strength] | None:
    value = detail.get("id")
    return (value, strength) if isinstance(value, str) and value else None


def _change_key(notification: str, detail: dict[str, object]) -> tuple[str, Strength] | None:
    """A resource has a version only once; a change has no id, and nothing is said of duplicates."""
    resource = detail.get("resource")
    if not is_object(resource):
        return None
    parts = [notification, resource.get("typeId"), resource.get("id"), id_text(detail.get("version"))]
    texts = [part for part in parts if isinstance(part, str) and part]
    return ("/".join(texts), "inferred") if len(texts) == len(parts) else None


def recognize(detail: dict[str, object]) -> str | None:
    """The detail-type of a notification without its envelope, as queues and topics get it."""
    inner = detail.get("data")
    if "specversion" in detail and is_object(inner):
        source = detail.get("type")
        return (
            recognize(inner) if isinstance(source, str) and source.startswith("com.commercetools.") else None
        )
    notification = detail.get("notificationType")
    if not isinstance(notification, str):
        return None
    if notification == EVENT:
        kind = detail.get("type")
        return kind if isinstance(kind, str) and "resourceType" in detail and is_object(inner) else None
    if not isinstance(detail.get("projectKey"), str) or not is_object(detail.get("resource")):
        return None
    kind = _type(notification, detail) if notification == MESSAGE else notification
    return kind if isinstance(kind, str) else None
