"""Values for paths of a delivery."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from partner_events.testing._templates import ABSENT

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path

IDENTITY = object()
"""Stands for a value that has to be made, and that no other event of the story has."""


class PathValues:
    """Values by path. A path without indexes applies to every item of a list."""

    def __init__(self, values: Mapping[Path, object]) -> None:
        self._values = dict(values)
        # Asked for every field of a delivery, so they are not looked for each time.
        self._around_indexed = frozenset(
            around for each in values if _has_index(each) for around in _around(each)
        )
        self._around_plain = frozenset(
            around for each in values if not _has_index(each) for around in _around(each)
        )

    def at(self, path: Path) -> object:
        """The value for a path, or `ABSENT`."""
        unindexed = _without_indexes(path)
        return self._values.get(path, self._values.get(unindexed, ABSENT))

    def has(self, path: Path) -> bool:
        """Whether there is a value for a path, or for a path inside it."""
        return self.at(path) is not ABSENT or self.below(path)

    def below(self, path: Path) -> bool:
        """Whether there is a value for a path inside this one."""
        return path in self._around_indexed or _without_indexes(path) in self._around_plain

    def items(self, path: Path) -> int:
        """How many items a list at a path must have to hold the values inside it."""
        indexes = [inner[len(path)] for inner in self._below(path) if inner[: len(path)] == path]
        return max([index + 1 for index in indexes if isinstance(index, int)], default=1)

    def keys(self, path: Path) -> list[str]:
        """The keys that a map at a path must have to hold the values inside it."""
        unindexed = _without_indexes(path)
        found = (inner[len(path if _has_index(inner) else unindexed)] for inner in self._below(path))
        return sorted({str(key) for key in found})

    def _below(self, path: Path) -> Iterator[Path]:
        unindexed = _without_indexes(path)
        for each in self._values:
            prefix = path if _has_index(each) else unindexed
            if len(each) > len(prefix) and each[: len(prefix)] == prefix:
                yield each


def _around(path: Path) -> Iterator[Path]:
    """The paths that a path is inside of."""
    return (path[:length] for length in range(len(path)))


def _has_index(path: Path) -> bool:
    return any(isinstance(step, int) for step in path)


@lru_cache(maxsize=10_000)
def _without_indexes(path: Path) -> Path:
    return tuple(step for step in path if isinstance(step, str))
