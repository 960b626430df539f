"""Where things are in a delivery of Amazon's Selling Partner API.

The detail-type is the kind; the detail is a notification, whose ``NotificationType`` says the same.
https://developer-docs.amazon.com/sp-api/docs/notification-type-values
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import is_object

OTHER_SPELLINGS = {"LISTINGS_ITEM_STATUS_CHANGED": "LISTINGS_ITEM_STATUS_CHANGE"}
"""The schema of this type has another spelling than its example, its page and what arrives."""

FRAME = frozenset({"NotificationType", "PayloadVersion", "Payload", "NotificationMetadata"})

IN_CAMEL_CASE = frozenset(f"{name[0].lower()}{name[1:]}" for name in FRAME)
"""The frame of some types that go to queues alone, such as ORDER_CHANGE."""


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery; the detail-type is the kind."""
    notification_type, payload = detail.get("NotificationType", MISSING), detail.get("Payload", MISSING)
    if not isinstance(notification_type, str):
        # https://developer-docs.amazon.com/sp-api/docs/notification-type-values: ORDER_CHANGE and others.
        hint = "; types in camel case go to queues only" if "notificationType" in detail else ""
        raise FrameError(
            ("detail", "NotificationType"),
            notification_type,
            f"Amazon sends a type such as LISTINGS_ITEM_STATUS_CHANGE{hint}",
        )
    if not is_object(payload):
        raise FrameError(("detail", "Payload"), payload, "a notification has an object")
    version, metadata = detail.get("PayloadVersion"), detail.get("NotificationMetadata")
    notification_id = metadata.get("NotificationId") if is_object(metadata) else None
    return Located(
        OTHER_SPELLINGS.get(detail_type, detail_type),
        delivery,
        # Amazon says that the id is unique, and nothing of duplicates.
        key=(notification_id, "inferred") if isinstance(notification_id, str) and notification_id else None,
        api_version=version if isinstance(version, str) else None,
    )


def recognize(detail: dict[str, object]) -> str | None:
    """The detail-type of a notification without its envelope, as queues of SQS get it."""
    kind = detail.get("NotificationType") if detail.keys() >= FRAME else None
    if detail.keys() >= IN_CAMEL_CASE:
        # Not read, but refused with the reason.
        kind = detail["notificationType"]
    return kind if isinstance(kind, str) else None
