"""What can be matched: a delivery as Python values, as JSON text, or as a typed event."""

from __future__ import annotations

from partner_events._wire.json import is_mapping, json_type
from partner_events.errors import InvalidEventError, Problem
from partner_events.patterns._language.json import NotJsonError, Object, read_event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol, TypeAlias, TypeGuard

    class TypedEvent(Protocol):
        """Something that knows the delivery it was made of, such as a `PartnerEvent`."""

        @property
        def raw(self) -> Mapping[str, object]: ...

    Event: TypeAlias = Mapping[str, object] | str | bytes | TypedEvent


def decoded(event: object) -> Mapping[str, object] | Object:
    """The event's JSON object.

    Raises:
        InvalidEventError: There is none.
    """
    if is_dict(event):
        return event
    content = event
    if isinstance(event, (str, bytes, bytearray)):
        try:
            content = read_event(event)
        except NotJsonError as error:
            raise not_json(event, str(error)) from None
    elif not is_mapping(event):
        content = getattr(event, "raw", event)
    if isinstance(content, Object) or is_mapping(content):
        return content
    what = f"{json_type(content)}, where an event is a JSON object, its text, or a typed event"
    raise not_json(event, what)


def not_json(event: object, what: str) -> InvalidEventError:
    """The refusal of what is no JSON."""
    return InvalidEventError(f"no event: {what}", errors=[Problem((), what)], raw=event)


def is_dict(value: object) -> TypeGuard[dict[str, object]]:
    return type(value) is dict
