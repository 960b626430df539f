"""A pattern tried on an event by EventBridge itself."""

from __future__ import annotations

import json

from partner_events._wire.json import plain
from partner_events.aws._clients import Service
from partner_events.errors import InvalidEventError, Problem
from partner_events.patterns._language.json import JsonObject
from partner_events.patterns._matching.events import decoded

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws._clients import EventsClient, Session
    from partner_events.patterns import EventPattern
    from partner_events.patterns._matching.events import Event

MANDATORY = ("id", "account", "source", "time", "region", "resources", "detail-type")
"""The fields that TestEventPattern requires of an event."""


def try_pattern(
    pattern: EventPattern,
    event: Event,
    *,
    session: Session | None = None,
    client: EventsClient | None = None,
) -> bool:
    """Whether EventBridge itself says that a pattern matches an event.

    `EventPattern.matches` gives the same answer without AWS; this asks AWS.

    Args:
        pattern: The pattern.
        event: A decoded delivery, its JSON text, or a typed event.
        session: Your ``boto3.Session()``.
        client: Or your ``boto3.client("events")``.

    Raises:
        InvalidEventError: It is not a JSON object, or lacks a field of the envelope that EventBridge wants.
        AWSError: AWS refuses. It must allow `events:TestEventPattern`.

    See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
    """
    events = Service("events", session=session, client=client)
    text = _text(event)
    answer = events.ask("test_event_pattern", EventPattern=pattern.to_json(), Event=text)
    return answer.get("Result") is True


def _text(event: Event) -> str:
    content = decoded(event)
    keys = {key for key, _ in content.pairs} if isinstance(content, JsonObject) else content.keys()
    missing = [name for name in MANDATORY if name not in keys]
    if missing:
        raise InvalidEventError(
            f"not an event for TestEventPattern: it lacks {', '.join(missing)}",
            errors=[Problem((name,), "missing") for name in missing],
            raw=event,
        )
    if isinstance(event, str):
        return event
    if isinstance(event, bytes):
        return event.decode()
    assert not isinstance(content, JsonObject)  # only text becomes one
    return json.dumps(plain(content))
