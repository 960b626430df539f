"""Values as JSON has them, and as people read them."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

from partner_events._wire.json import is_mapping, is_sequence

__all__ = ["Plain", "moment", "words"]


class Plain:
    """What all values of this package have in common: they are dataclasses, and JSON."""

    __slots__ = ()

    def to_dict(self) -> dict[str, object]:
        """Its attributes as JSON has them, with ISO times."""
        this: Any = self
        names = (field.name for field in fields(this) if not field.name.startswith("_"))
        return {name: _plain(getattr(this, name)) for name in names}


def words(duration: timedelta) -> str:
    """A duration in its largest units."""
    hours, seconds = divmod(int(duration.total_seconds()), 3600)
    if hours < 1:
        return _counted(seconds // 60, "minute")
    days, rest = divmod(hours, 24)
    if days < 1:
        return _counted(hours, "hour")
    return _counted(days, "day") + (f" and {_counted(rest, 'hour')}" if rest else "")


def moment(time: datetime) -> str:
    """A time to the minute."""
    return time.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def _plain(value: object) -> object:
    if isinstance(value, Plain):
        return value.to_dict()
    if isinstance(value, datetime):
        return value.isoformat()
    if is_sequence(value):
        return [_plain(item) for item in value]
    return dict(value) if is_mapping(value) else value


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
