"""Deliveries that somebody pasted: one, an array, lines, or what carries them."""

from __future__ import annotations

import json
import re
from io import BytesIO

from partner_events._base.value import Value
from partner_events._wire.carriers import has_envelope
from partner_events._wire.json import is_array, is_object, json_type
from partner_events.errors import UnknownCarrierError
from partner_events.patterns._language.json import JsonObject, NotJsonError, read_event
from partner_events.patterns._records.content import records_in
from partner_events.recorded import UnreadableError
from partner_events.recorded._files import files_of
from partner_events.recorded._read import deliveries_in, values_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partner_events.recorded import Recorded

_LINE = re.compile(r"line (\d+)")


class Pasted(Value):
    """One event: decoded, or as text where only the text has all of it. ``place`` is where it was pasted.

    ``note`` says what was done to it before it is matched, or is None. ``error`` says why it is not an event;
    then ``event`` is None.
    """

    __slots__ = ("place", "event", "note", "error")

    place: str
    event: Mapping[str, object] | str | None
    note: str | None
    error: str | None


def deliveries(text: str) -> Iterator[Pasted]:
    """The deliveries in a text, as a rule sees them: also of carriers, and objects that are no deliveries."""
    lines = text.split("\n")
    for found in deliveries_in(BytesIO(text.encode("utf-8", "surrogatepass")), "paste"):
        raw = _raw(text, lines, found.place)
        event = _exact(found, raw)
        if event is None:
            assert isinstance(found, UnreadableError)
            yield Pasted(found.place, None, None, found.reason)
        else:
            yield Pasted(found.place, event, None, None)


def published(text: str) -> Iterator[Pasted]:
    """The same as subscribers see them: in three parts, which a delivery alone is given."""
    for place, value in _values(text):
        if isinstance(value, UnreadableError):
            yield Pasted(place, None, None, value.reason)
            continue
        several = value if is_array(value) else [value]
        for index, each in enumerate(several):
            where = _joined(place, f"item {index + 1}" if is_array(value) else "")
            yield _in_parts(where, each)


def records(text: str) -> Iterator[Pasted]:
    """The same as filter criteria see them: records, or deliveries as the content of one."""
    for place, value in _values(text):
        if isinstance(value, UnreadableError):
            yield Pasted(place, None, None, value.reason)
            continue
        several = records_in(value)
        for index, each in enumerate([value] if several is None else several):
            where = _joined(place, f"record {index + 1}" if several is not None else "")
            if is_object(each):
                yield Pasted(where, each, None, None)
            else:
                yield Pasted(where, None, None, f"{json_type(each)}, where a record is an object")


def _in_parts(place: str, value: object) -> Pasted:
    if not is_object(value):
        return Pasted(place, None, None, f"{json_type(value)}, where an event is an object")
    if "SystemMetadata" in value or not has_envelope(value):
        return Pasted(place, value, None, None)
    system = {"aws:Source": value.get("source"), "aws:DetailType": value.get("detail-type")}
    said = {name: each for name, each in system.items() if isinstance(each, str)}
    event: dict[str, object] = {"Data": value, "Metadata": {}, "SystemMetadata": said}
    note = "a delivery alone; taken as the data of an event that its source sent"
    return Pasted(place, event, note, None)


def _values(text: str) -> Iterator[tuple[str, object]]:
    """The JSON values in a text, each with its place, and the errors."""
    for found in values_of(files_of([BytesIO(text.encode("utf-8", "surrogatepass"))])[0]):
        yield found.place, found if isinstance(found, UnreadableError) else found.value


def _exact(found: Recorded | UnreadableError, raw: str) -> Mapping[str, object] | str | None:
    """The delivery; as text where it was pasted as one: only text has repeated keys, and all numbers."""
    if isinstance(found, UnreadableError):
        cause = found.cause
        if cause is not None and not isinstance(cause, UnknownCarrierError):
            return None
        if raw and _is_object(raw):
            return raw
        inner = cause.raw if cause is not None else None
        return inner if is_object(inner) else None
    try:
        is_same = bool(raw) and json.loads(raw) == found.delivery
    except (ValueError, RecursionError):
        is_same = False
    return raw if is_same else found.delivery


def _raw(text: str, lines: list[str], place: str) -> str:
    """The text at a place, if it is easy to find; else an empty one."""
    line = _LINE.fullmatch(place)
    return lines[int(line[1]) - 1] if line else "" if place else text.lstrip("\ufeff")


def _is_object(raw: str) -> bool:
    try:
        return isinstance(read_event(raw), (dict, JsonObject))
    except NotJsonError:
        return False


def _joined(*places: str) -> str:
    return ", ".join(filter(None, places))
