"""Where things are in a Stripe delivery.

The detail is a whole Stripe event, in one of two styles that an event destination is set to:
snapshot (the object as it was) or thin (a reference to it). https://docs.stripe.com/event-destinations
"""

from __future__ import annotations

from partner_events._kinds.lookup import is_known
from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

SIMPLIFIED_SOURCE = "aws.partner/stripe.com"
THIN = "v2.core.event"
EVENTS = ("event", THIN)

REQUEST_SINCE = "2017-05-25"
"""Since this version `request` is an object; before it was the id: https://docs.stripe.com/changelog/2017-05-25"""


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind, key and API version of a delivery."""
    form, data, version = detail.get("object"), detail.get("data"), detail.get("api_version")
    if form != THIN and not _has_frame(detail):
        # An object of Stripe's has no frame, so one under the bare source is the detail itself.
        is_broken = form in EVENTS or (is_object(data) and "object" in data)
        if delivery["source"] == SIMPLIFIED_SOURCE and not is_broken:
            return _simplified(delivery, detail_type, detail)
        raise _no_snapshot(detail)
    event_id, kind = detail.get("id"), detail.get("type")
    if kind != detail_type and isinstance(kind, str) and kind and _is_generic(detail_type):
        # In its place stands what Stripe's own detail-type would be.
        detail_type, delivery = kind, {**delivery, "detail-type": kind}
    request = detail.get("request")
    if isinstance(request, str) and not (isinstance(version, str) and version >= REQUEST_SINCE):
        delivery = {**delivery, "detail": {**detail, "request": {"id": request}}}
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
    if not (isinstance(kind, str) and isinstance(event_id, str) and event_id.startswith("evt_")):
        return None
    # Written by hand it may not say that it is an event, but has the frame of one, and a type of Stripe's.
    is_event = detail.get("object") in EVENTS or (_has_frame(detail) and is_known("stripe", kind))
    return kind if is_event else None


def marker(kind: str) -> Mapping[str, object]:
    """The part of an event pattern that identifies a kind whatever the detail-type is."""
    return {"type": [kind]}


def _is_generic(detail_type: str) -> bool:
    """Whether a detail-type does not say which kind of event it is, nor tries to, as ``Stripe Event``.

    Kinds are words of small letters with dots between them; what looks like one may be newer than this
    version.
    """
    words = detail_type.split(".")
    looks_like_a_kind = len(words) > 1 and all(
        word.replace("_", "").isalnum() and word.islower() for word in words
    )
    return not looks_like_a_kind and not is_known("stripe", detail_type)


def _has_frame(detail: dict[str, object]) -> bool:
    """Whether the detail holds or refers to an object as events do, whatever it says that it is."""
    data, related = detail.get("data"), detail.get("related_object")
    if is_object(data) and isinstance(data.get("object"), dict):
        return True
    return is_object(related) and isinstance(related.get("type"), str)


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
