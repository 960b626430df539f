"""The base of this package's values, and durations and times as people read them."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

from partner_events._wire.json import is_mapping, is_sequence

__all__ = ["JsonDataclass", "duration_text", "time_text"]


class JsonDataclass:
    """The base of dataclasses that convert to JSON."""

    __slots__ = ()

    def to_dict(self) -> dict[str, object]:
        """The attributes as JSON types; a time is ISO 8601 text."""
        this: Any = self
        names = (field.name for field in fields(this) if not field.name.startswith("_"))
        return {name: _as_json(getattr(this, name)) for name in names}


def duration_text(duration: timedelta) -> str:
    """A duration in its largest units."""
    hours, seconds = divmod(int(duration.total_seconds()), 3600)
    if hours < 1:
        return _counted(seconds // 60, "minute")
    days, rest = divmod(hours, 24)
    if days < 1:
        return _counted(hours, "hour")
    return _counted(days, "day") + (f" and {_counted(rest, 'hour')}" if rest else "")


def time_text(time: datetime) -> str:
    """A time to the minute."""
    return time.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def _as_json(value: object) -> object:
    if isinstance(value, JsonDataclass):
        return value.to_dict()
    if isinstance(value, datetime):
        return value.isoformat()
    if is_sequence(value):
        return [_as_json(item) for item in value]
    return dict(value) if is_mapping(value) else value


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
