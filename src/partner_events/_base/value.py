"""Small frozen values, the base of what this library returns.

Like everything that `identify` needs, this module imports nothing, not even ``typing``.
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar, TypeAlias, dataclass_transform

    Path: TypeAlias = tuple[str | int, ...]
    """Where something is in JSON: keys of objects, and indices of arrays."""
else:

    def dataclass_transform(**_):
        return lambda cls: cls


@dataclass_transform(frozen_default=True)
class Value:
    """A small frozen value. To make such a class costs a hundredth of a named tuple's making."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        _setters: ClassVar[tuple[Callable[[object, Any], None], ...]]
        """What sets the slots, in their order."""
    else:

        def __init_subclass__(cls) -> None:
            cls.__match_args__ = cls.__slots__
            cls._setters = tuple(getattr(cls, name).__set__ for name in cls.__slots__)

        def __init__(self, *values, **named) -> None:
            if named or len(values) != len(self._setters):
                values = self._in_order(values, named)
            # The slots' own setters: a third of the time that `object.__setattr__` takes, by name. There are
            # as many values: to have `zip` check it again would take as long as this.
            for set_field, value in zip(self._setters, values):  # noqa: B905
                set_field(self, value)

        def _in_order(self, values, named):
            given = dict(zip(self.__slots__, values, strict=False))
            if len(given) < len(values) or given.keys() & named or {*given, *named} != {*self.__slots__}:
                raise TypeError(f"{type(self).__name__} takes {', '.join(self.__slots__)}, each once")
            given |= named
            return [given[name] for name in self.__slots__]

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(f"{type(self).__name__} is frozen")

        __delattr__ = __setattr__

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._values() == self._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), self._values()

    def __repr__(self) -> str:
        from partner_events._base.text import represented

        fields = ", ".join(f"{name}={represented(getattr(self, name))}" for name in self.__slots__)
        return f"{type(self).__name__}({fields})"
