"""Where things are in a OneLogin delivery.

The detail is an event as OneLogin's webhooks have it; its ``event_type_id``, a number, is the kind. The
detail-type is not known, and not looked at.
https://developers.onelogin.com/api-docs/1/events/event-resource
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import id_text


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery."""
    number, own = detail.get("event_type_id", MISSING), id_text(detail.get("uuid"))
    # As text, too: then it contradicts its type, and says the same.
    kind = id_text(number)
    if kind is None or not kind.lstrip("-").isdecimal():
        raise FrameError(("detail", "event_type_id"), number, "OneLogin sends the number of an event type")
    # OneLogin says nothing of duplicates.
    return Located(kind, delivery, key=(own, "inferred") if own else None)


def recognize(detail: dict[str, object]) -> str | None:
    """A detail-type for a detail that came without its envelope, if it is certainly OneLogin's."""
    has_type = isinstance(detail.get("event_type_id"), int) and isinstance(detail.get("account_id"), int)
    return "OneLogin event" if has_type and "event_timestamp" in detail and "uuid" in detail else None


def may_have(detail_type: str, kind: str) -> bool:
    """Whether a kind's detail-type may be this: nobody knows any."""
    return True
