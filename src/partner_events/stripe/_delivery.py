"""Where things are in a Stripe delivery.

The detail is a whole Stripe event, in one of two styles that an event destination is set to:
snapshot (the object as it was) or thin (a reference to it). https://docs.stripe.com/event-destinations
"""

from typing import cast

from partner_events._delivery import FrameError, IdempotencyKey, Located, envelope_key

SIMPLIFIED_SOURCE = "aws.partner/stripe.com"
EVENTS = ("event", "v2.core.event")


def locate(delivery: dict[str, object], detail: object) -> Located:
    """Finds kind, key and API version of a delivery."""
    if not isinstance(detail, dict):
        hint = "; decode the text first" if isinstance(detail, str) else ""
        raise FrameError(("detail",), detail, f"Stripe sends an event object{hint}")
    event = cast(dict[str, object], detail)
    if delivery["source"] == SIMPLIFIED_SOURCE and event.get("object") not in EVENTS:
        return _simplified(delivery, event)
    if event.get("object") != "v2.core.event":
        _check_snapshot(event)
    kind = cast(str, delivery["detail-type"])
    version = event.get("api_version")
    return Located(kind, delivery, _key(delivery, event), version if isinstance(version, str) else None)


def _simplified(delivery: dict[str, object], payload: dict[str, object]) -> Located:
    """Examples on the web put the object itself into the detail, under a bare source."""
    envelope = {**delivery, "detail": {"data": {"object": payload}}}
    return Located(cast(str, delivery["detail-type"]), envelope, envelope_key(delivery), None)


def _check_snapshot(event: dict[str, object]) -> None:
    data = event.get("data")
    if not isinstance(data, dict):
        raise FrameError(("detail", "data"), data, "Stripe sends an object that holds `object`")
    payload = cast(dict[str, object], data).get("object")
    if not isinstance(payload, dict):
        raise FrameError(("detail", "data", "object"), payload, "Stripe sends the object that changed")


def _key(delivery: dict[str, object], event: dict[str, object]) -> IdempotencyKey:
    """Stripe says to deduplicate on the event's id: https://docs.stripe.com/webhooks#handle-duplicate-events"""
    event_id = event.get("id")
    if isinstance(event_id, str) and event_id:
        return IdempotencyKey(event_id, "documented")
    return envelope_key(delivery)
