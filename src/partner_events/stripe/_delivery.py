"""Where things are in a Stripe delivery.

The detail is a whole Stripe event, in one of two styles that an event destination is set to:
snapshot (the object as it was) or thin (a reference to it). https://docs.stripe.com/event-destinations
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import is_object

SIMPLIFIED_SOURCE = "aws.partner/stripe.com"
EVENTS = ("event", "v2.core.event")


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind, key and API version of a delivery."""
    form, event_id, version = detail.get("object"), detail.get("id"), detail.get("api_version")
    if delivery["source"] == SIMPLIFIED_SOURCE and form not in EVENTS:
        return _simplified(delivery, detail_type, detail)
    data = detail.get("data")
    is_snapshot = is_object(data) and isinstance(data.get("object"), dict)
    if form != "v2.core.event" and not is_snapshot:
        raise _no_snapshot(detail)
    return Located(
        detail_type,
        delivery,
        # Stripe says to deduplicate on it: https://docs.stripe.com/webhooks#handle-duplicate-events
        (event_id, "documented") if isinstance(event_id, str) and event_id else None,
        version if isinstance(version, str) else None,
    )


def recognize(detail: dict[str, object]) -> str | None:
    """The detail-type of a detail that came without its envelope, if it is certainly Stripe's."""
    kind, event_id = detail.get("type"), detail.get("id")
    is_event = detail.get("object") in EVENTS and isinstance(event_id, str) and event_id.startswith("evt_")
    return kind if is_event and isinstance(kind, str) else None


def _simplified(delivery: dict[str, object], detail_type: str, payload: dict[str, object]) -> Located:
    """Examples on the web put the object itself into the detail, under a bare source."""
    envelope = {**delivery, "detail": {"data": {"object": payload}}}
    return Located(detail_type, envelope)


def _no_snapshot(event: dict[str, object]) -> FrameError:
    data = event.get("data", MISSING)
    if not is_object(data):
        return FrameError(("detail", "data"), data, "Stripe sends an object that holds `object`")
    payload = data.get("object", MISSING)
    return FrameError(("detail", "data", "object"), payload, "Stripe sends the object that changed")
