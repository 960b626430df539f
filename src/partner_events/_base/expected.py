"""Errors about arguments of a wrong type, where Python's own would name an attribute of ours."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def wrong_type(expected: str, got: object) -> TypeError:
    """The error that says what to pass, and what was passed, without its value."""
    from partner_events._base.text import shown

    what, cls = ("the class", got) if isinstance(got, type) else ("a value of type", type(got))
    return TypeError(f"expected {expected}; got {what} {shown(cls.__name__)}")


def check_has(value: object, names: Iterable[str], expected: str) -> None:
    """See that a value, which is no class, has methods or attributes of these names.

    Raises:
        TypeError: It lacks one.
    """
    if isinstance(value, type) or not all(hasattr(value, name) for name in names):
        raise wrong_type(expected, value)
