"""Where a field is that somebody looked for at the event itself: most often in its payload."""

from __future__ import annotations

from partner_events._base.text import shown
from partner_events._models.insides import fields_of
from partner_events._models.model import Model
from partner_events._wire.json import is_object


def no_such_attribute(event: Model, name: str) -> AttributeError:
    """The error of an attribute that an event lacks, which says where there is one of that name."""
    said = f"{type(event).__name__!r} object has no attribute {shown(name)!r}"
    path = _path(event, name)
    return AttributeError(f"{said}; read event.{path}" if path else said, name=name, obj=event)


def _path(event: Model, name: str) -> str | None:
    for part in ("payload", "detail"):
        if part == name:
            # Its own property is what failed.
            return None
        try:
            value: object = getattr(event, part)
        except AttributeError:
            continue
        if isinstance(value, Model) and (name in fields_of(type(value)) or name in (value.model_extra or ())):
            return f"{part}.{name}"
        if is_object(value) and name in value:
            return f'{part}["{shown(name)}"]'
    return None
