"""Covering secrets in columns: what `Cover` decides for each field, decided once for each name."""

from __future__ import annotations

import re
from functools import lru_cache

from partner_events._wire.json import is_array, is_object
from partner_events._wire.secrets import (
    ALONE,
    ANYWHERE,
    AT_THE_END,
    LABELS,
    SENSITIVE,
    VALUES,
    Cover,
    holds_value,
    squashed,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

KNOWN = 10_000
"""How many names are remembered: those of maps come from outside."""

_INSIDE_JSON = ("=", ": ", ":\\", '\\"', '"{', '"[', '" ', '"\\')
"""What JSON text without spaces has only within its strings: what may be between a name and its value,
quotes, and the beginnings of strings that may be JSON themselves."""

_WITHOUT_SEPARATORS = {code: None for code in range(128) if not chr(code).isalnum() and chr(code) != '"'}
"""Names in JSON text keep their quotes."""

_COLON = re.compile(r":\s|'\s*:")
"""What a colon is after or before, where it may stand between a name and a secret."""


_squashed = lru_cache(KNOWN)(squashed)


class Covering(Cover):
    """A `Cover` for many deliveries of one class."""

    def __init__(self, sensitive: Collection[str] = ()) -> None:
        super().__init__(sensitive)
        self._names: dict[str, str | None] = {}
        self._words = (
            *ANYWHERE,
            *(f'{word}"' for word in AT_THE_END),
            *(f'"{word}"' for word in (*ALONE, *self._sensitive)),
        )

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
        if label and holds_value(name):
            return label
        return self.value(value)

    def copy(self, value: object) -> object:
        """JSON with what is hidden covered, at any depth; the value itself if nothing is."""
        texts: list[str] = []
        if self._is_shown(value, texts) and not is_suspicious("\0".join(texts)):
            return value
        return super().copy(value)

    def _is_shown(self, value: object, texts: list[str]) -> bool:
        """Whether nothing needs to be covered, as far as names say; ``texts`` gets what is still to see."""
        todo = [value]
        # It grows meanwhile, however deep the value is.
        for each in todo:
            if isinstance(each, str):
                texts.append(each)
            elif is_object(each):
                if self.has_labels(each) or any(map(self.instead, each)):
                    return False
                todo += each.values()
            elif is_array(each):
                todo += each
        return True

    def may_hide(self, text: str) -> bool:
        """Whether something in JSON text without spaces may have to be covered.

        It is quicker than to look at its values, and says yes where it is not sure: of text outside of ASCII,
        whose names may be written in another style, and of whatever looks like a secret, or text in text.
        """
        if not text.isascii() or ("'" in text and _COLON.search(text)):
            return True
        for each in _INSIDE_JSON:
            if each in text:
                return True
        plain = text.lower().translate(_WITHOUT_SEPARATORS)
        return any(each in plain for each in self._words)

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

    def texts(self, values: Sequence[str | None]) -> Sequence[str | None]:
        """The texts of a column, those covered that hold a secret."""
        if not is_suspicious("\0".join(filter(None, values))):
            return values
        return [
            each if each is None or not is_suspicious(each) else self.value(each) or each for each in values
        ]


def is_suspicious(text: str) -> bool:
    """Whether text, or texts one after the other, may hold a name and a secret. Most cannot."""
    if "=" in text or "{" in text or "[" in text or '"' in text:
        return True
    return ":" in text and _COLON.search(text) is not None
