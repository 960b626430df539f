"""Where things are in an Okta delivery.

The detail is one log event, without a wrapper; all of them are of one kind, and their ``eventType`` says what
happened. https://help.okta.com/oie/en-us/content/topics/reports/log-streaming/about-log-streams.htm
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import is_array, is_object

SYSTEM_LOG = "SystemLog"
"""The kind of all log events, and their detail-type in public code: no whole delivery was seen."""

EVENT_HOOK = "com.okta.event_hook"
"""What all bodies of event hooks call themselves. https://developer.okta.com/docs/concepts/event-hooks/"""


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery; a detail with an event type is a log event."""
    event_type = detail.get("eventType", MISSING)
    if "cloudEventsVersion" in detail:
        raise FrameError(
            ("detail", "cloudEventsVersion"),
            detail["cloudEventsVersion"],
            "a log stream sends one log event, and not the body of an event hook",
        )
    if isinstance(event_type, str):
        event_id = detail.get("uuid")
        # Okta says that the id is unique, and of duplicates only what event hooks need.
        return Located(
            SYSTEM_LOG,
            delivery,
            key=(event_id, "inferred") if isinstance(event_id, str) and event_id else None,
        )
    if event_type is MISSING and detail_type != SYSTEM_LOG:
        return Located(detail_type, delivery)
    raise FrameError(("detail", "eventType"), event_type, "a log event has a type such as user.session.start")


def recognize(detail: dict[str, object]) -> str | None:
    """The detail-type of a log event without its envelope, such as the System Log's API answers.

    That of an event hook's body, too: `locate` says why it is not read.
    """
    if detail.get("eventType") == EVENT_HOOK and "cloudEventsVersion" in detail:
        return SYSTEM_LOG
    names = ("uuid", "published", "eventType", "severity")
    is_log_event = all(isinstance(detail.get(name), str) for name in names)
    return SYSTEM_LOG if is_log_event and "actor" in detail and "outcome" in detail else None


def webhook_parts(body: dict[str, object]) -> list[dict[str, object]]:
    """The log events in the body of an event hook, which collects them.

    https://developer.okta.com/docs/concepts/event-hooks/#sample-event-delivery-payload
    """
    data = body.get("data")
    events = data.get("events") if "cloudEventsVersion" in body and is_object(data) else None
    return [each for each in events if is_object(each)] if is_array(events) else [body]
