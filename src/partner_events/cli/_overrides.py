"""Values for fields as users write them: ``amount=9999``, ``payload.lines.data[0].amount=5``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from partner_events._events.event import PartnerEvent
from partner_events.cli._errors import Failure
from partner_events.patterns import other
from partner_events.patterns._building.fields import Field, Text, field_at
from partner_events.patterns._building.kinds import payload_path
from partner_events.testing._overrides import PathLike

STEP = re.compile(r"[^.\[\]]+")
OTHER = re.compile(r"""other\((["'])(.*)\1\)""")
"""An undocumented word, written as in conditions."""


def overrides_of(event_class: type[PartnerEvent], texts: Iterable[str]) -> dict[PathLike, object]:
    """The overrides for `partner_events.testing.sample`, by path.

    Raises:
        Failure: A text is not a path, ``=`` and a value.
    """
    return dict(_override(event_class, text) for text in texts)


def _override(event_class: type[PartnerEvent], text: str) -> tuple[PathLike, object]:
    path, is_there, value = text.partition("=")
    if not is_there or not path:
        raise Failure(f"{text!r} has no value; write a path, = and a value, such as payload.amount=9999")
    path = _full(event_class, path)
    return path, _value(value, is_text=isinstance(_field(event_class, path), Text))


def _full(event_class: type[PartnerEvent], path: str) -> str:
    """The path from the envelope down; a short path begins at the payload if that has such a field."""
    first = STEP.findall(path)[:1]
    is_whole = first == ["payload"] or field_at(event_class, first) is not None
    if is_whole and ("." in path or _field(event_class, f"payload.{path}") is None):
        return path
    return f"payload.{path}"


def _field(event_class: type[PartnerEvent], path: str) -> Field | None:
    """The field at a path; None if the types have none, which is reported when the sample is made."""
    steps = [step for step in STEP.findall(path) if not step.isdigit()]
    if steps[:1] == ["payload"]:
        steps = [*payload_path(event_class), *steps[1:]]
    return field_at(event_class, steps)


def _value(text: str, *, is_text: bool) -> object:
    """The value of JSON, or else the text itself.

    For a text field it is the text itself, unless that is null, in quotes or a list.
    """
    if meant := OTHER.fullmatch(text):
        return other(meant[2])
    if is_text and text != "null" and not text.startswith(('"', "[")):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
