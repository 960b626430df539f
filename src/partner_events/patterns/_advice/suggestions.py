"""Following a suggestion until nothing is wrong with what it leads to."""

from __future__ import annotations

from json import dumps, loads

from partner_events._wire.json import is_array, is_object
from partner_events.patterns._language.errors import InvalidPatternError, shortened

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from partner_events._base.value import Path
    from partner_events.patterns._language.errors import PatternWarning

    class Warned(Protocol):
        """A pattern with its warnings."""

        @property
        def warnings(self) -> tuple[PatternWarning, ...]: ...


STEPS = 5
"""How many suggestions are followed at most."""

WRONG = frozenset(
    {"envelope-value", "flat-form", "operator-as-text", "operator-without-list", "source-form", "star"}
)
"""Kinds of warnings after which a suggestion is followed further."""


OF_NAMES = frozenset({"detail-type", "envelope"})
"""Kinds of warnings about the name of a field, whatever its list."""


def settle(error: InvalidPatternError, parse: Callable[[str], Warned]) -> None:
    """Make an error suggest what matches events, or nothing.

    What an error suggests is right for EventBridge. Whether an event can have such a value is known only of
    the pattern that comes out.
    """
    names = [name for name in error.suggested_at if isinstance(name, str) and name != "$or"]
    right = error.suggestion
    for _ in range(STEPS):
        try:
            warnings = parse(_inside(names, right or "")).warnings
        except InvalidPatternError:
            error.suggestion = None
            return
        wrong = next((each for each in warnings if _is_wrong(each)), None)
        if wrong is None:
            break
        if wrong.suggestion is None or wrong.suggested_at[: len(names)] != tuple(names):
            error.advise(_advice(error, f"{wrong.reason}; {wrong.advice}"), None)
            return
        inner = wrong.suggested_at[len(names) :]
        right = dumps(_replaced(loads(right or ""), inner, loads(wrong.suggestion)), ensure_ascii=False)
    if right != error.suggestion:
        error.advise(_advice(error, f"write {shortened(right or '')}"), right)


def _is_wrong(warning: PatternWarning) -> bool:
    """Whether a suggestion leads to nothing; what is wrong with a field's name, it does not mend."""
    return warning.kind in WRONG or (warning.never_matches and warning.kind not in OF_NAMES)


def _advice(error: InvalidPatternError, better: str) -> str:
    """What is said of a whole list takes the place of the advice to write one; else it comes after."""
    return better if error.path == error.suggested_at else f"{error.advice}; here {better}"


def _inside(names: list[str], value: str) -> str:
    """JSON text of objects inside each other, with a value in the innermost."""
    start = "".join(f"{{{dumps(name)}:" for name in names)
    return f"{start}{value}{'}' * len(names)}"


def _replaced(value: object, path: Path, right: object) -> object:
    """The value, with something else at a path."""
    if not path:
        return right
    first, *rest = path
    if is_array(value) and isinstance(first, int):
        inner = _replaced(value[first], tuple(rest), right)
        return [*value[:first], inner, *value[first + 1 :]]
    if is_object(value):
        return {**value, str(first): _replaced(value.get(str(first)), tuple(rest), right)}
    return value
