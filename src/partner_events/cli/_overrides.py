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
"""A word that is not documented, as conditions have it, too."""


def overrides_of(event_class: type[PartnerEvent], texts: Iterable[str]) -> dict[PathLike, object]:
    """What `partner_events.testing.sample` takes, by path.

    Raises:
        Failure: A text is no path, ``=`` and a value.
    """
    return dict(_override(event_class, text) for text in texts)


def _override(event_class: type[PartnerEvent], text: str) -> tuple[PathLike, object]:
    path, is_there, value = text.partition("=")
    if not is_there or not path:
        raise Failure(f"no value: {text!r}; write a path, = and a value, such as payload.amount=9999")
    path = _full(event_class, path)
    return path, _value(value, is_text=isinstance(_field(event_class, path), Text))


def _full(event_class: type[PartnerEvent], path: str) -> str:
    """The path from the envelope; a short one begins at the payload if that has such a field."""
    first = STEP.findall(path)[:1]
    is_whole = first == ["payload"] or field_at(event_class, first) is not None
    if is_whole and ("." in path or _field(event_class, f"payload.{path}") is None):
        return path
    return f"payload.{path}"


def _field(event_class: type[PartnerEvent], path: str) -> Field | None:
    """The field at a path; None if the types have none there, which is told where the sample is made."""
    steps = [step for step in STEP.findall(path) if not step.isdigit()]
    if steps[:1] == ["payload"]:
        steps = [*payload_path(event_class), *steps[1:]]
    return field_at(event_class, steps)


def _value(text: str, *, is_text: bool) -> object:
    """JSON, or else text; of a field of text the text itself, unless it is null, in quotes or a list."""
    if meant := OTHER.fullmatch(text):
        return other(meant[2])
    if is_text and text != "null" and not text.startswith(('"', "[")):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
