"""Values that are given for paths of a delivery."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from partner_events.testing._templates import ABSENT

Path: TypeAlias = tuple[str | int, ...]

IDENTITY = object()
"""A value that is to be made: one that no other event of the story has."""


class Given:
    """Values that are given for paths. A path without indexes is that of every item of a list."""

    def __init__(self, values: Mapping[Path, object]) -> None:
        self._values = dict(values)

    def at(self, path: Path) -> object:
        """The value for a path, or `ABSENT`."""
        plain = _without_indexes(path)
        return self._values.get(path, self._values.get(plain, ABSENT))

    def has(self, path: Path) -> bool:
        """Whether the value at a path is given, or something inside of it."""
        return self.at(path) is not ABSENT or self.below(path)

    def below(self, path: Path) -> bool:
        """Whether something inside the value at a path is given."""
        return any(True for _ in self._below(path))

    def items(self, path: Path) -> int:
        """How many items a list must have for what is given inside it."""
        indexes = [given[len(path)] for given in self._below(path) if given[: len(path)] == path]
        return max([index + 1 for index in indexes if isinstance(index, int)], default=1)

    def keys(self, path: Path) -> list[str]:
        """What a map must have for what is given inside it."""
        plain = _without_indexes(path)
        found = (given[len(path if _has_index(given) else plain)] for given in self._below(path))
        return sorted({str(key) for key in found})

    def _below(self, path: Path) -> Iterator[Path]:
        plain = _without_indexes(path)
        for given in self._values:
            prefix = path if _has_index(given) else plain
            if len(given) > len(prefix) and given[: len(prefix)] == prefix:
                yield given


def _has_index(path: Path) -> bool:
    return any(isinstance(step, int) for step in path)


def _without_indexes(path: Path) -> Path:
    return tuple(step for step in path if isinstance(step, str))
