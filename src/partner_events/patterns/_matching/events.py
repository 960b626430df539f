"""The forms in which an event can be matched: Python values, JSON text, or a typed event."""

from __future__ import annotations

from partner_events._wire.json import is_mapping, is_object, json_type
from partner_events.errors import InvalidEventError, Problem
from partner_events.patterns._language.json import JsonObject, NotJsonError, read_event

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol, TypeAlias

    class TypedEvent(Protocol):
        """Anything that has its delivery as ``raw``, such as a `PartnerEvent`."""

        @property
        def raw(self) -> Mapping[str, object]: ...

    Event: TypeAlias = Mapping[str, object] | str | bytes | TypedEvent


def decoded(event: object) -> Mapping[str, object] | JsonObject:
    """The event's JSON object.

    Raises:
        InvalidEventError: It has none.
    """
    if is_object(event):
        return event
    content = event
    if isinstance(event, (str, bytes, bytearray)):
        try:
            content = read_event(event)
        except NotJsonError as error:
            raise not_json(event, str(error)) from None
    elif not is_mapping(event) and not isinstance(event, type):
        content = getattr(event, "raw", event)
    if isinstance(content, JsonObject) or is_mapping(content):
        return content
    what = f"it is {json_type(content)}; pass a JSON object, its text, or a typed event"
    raise not_json(event, what)


def not_json(event: object, what: str) -> InvalidEventError:
    """The error for an event that is not JSON."""
    return InvalidEventError(f"not an event: {what}", errors=[Problem((), what)], raw=event)
