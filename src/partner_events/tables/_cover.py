"""Covering secrets in columns: what `Cover` decides for each field, decided once for each name."""

from __future__ import annotations

import re
from functools import lru_cache

from partner_events._wire.secrets import LABELS, SENSITIVE, VALUES, Cover, squashed

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

KNOWN = 10_000
"""How many names are remembered: those of maps come from outside."""

_COLON = re.compile(r":\s|'\s*:")
"""What a colon is after or before, where it may stand between a name and a secret."""


_squashed = lru_cache(KNOWN)(squashed)


class Covering(Cover):
    """A `Cover` for many deliveries of one class."""

    def __init__(self, sensitive: Collection[str] = ()) -> None:
        super().__init__(sensitive)
        self._names: dict[str, str | None] = {}

    def instead(self, name: str) -> str | None:
        """What stands in place of a number or harmless text of this name; None if it may be shown."""
        if name in self._names:
            return self._names[name]
        found = Cover.field(self, name, 0)
        if len(self._names) < KNOWN:
            self._names[name] = found
        return found

    def field(self, name: str, value: object, label: str | None = None) -> str | None:
        found = self.instead(name)
        if found is SENSITIVE:
            return found
        if value is None or value is True or value is False:
            return None
        if found is not None:
            return found
        return super().field(name, value, label)

    def value(self, value: object) -> str | None:
        if isinstance(value, str) and is_suspicious(value):
            return super().value(value)
        return None

    def has_labels(self, names: Iterable[str]) -> bool:
        """Whether objects with these fields may name another field, and hold its value."""
        found = {*map(_squashed, names)}
        return not found.isdisjoint(LABELS) and any("value" in each or each in VALUES for each in found)

    def of_field(self, name: str, value: object, label: str | None = None) -> object:
        """A field's value, covered if need be."""
        return self.field(name, value, label) or self.copy(value)

    def at_end(self, pointer: str, value: object) -> object:
        """The value at a JSON pointer, covered if need be."""
        name = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        return self.of_field(name, value)

    def texts(self, values: list[str | None]) -> list[str | None]:
        """The texts of a column, those covered that hold a secret."""
        if not is_suspicious("\0".join(filter(None, values))):
            return values
        return [
            each if each is None or not is_suspicious(each) else self.value(each) or each for each in values
        ]


def is_suspicious(text: str) -> bool:
    """Whether text, or texts one after the other, may hold a name and a secret. Most do not, which is quick to see."""
    if "=" in text or "{" in text or "[" in text or '"' in text:
        return True
    return ":" in text and _COLON.search(text) is not None
