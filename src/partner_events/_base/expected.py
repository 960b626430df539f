"""Errors about arguments of a wrong type, where Python's own would name an attribute of ours."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable

SEVERAL = "several deliveries, such as a list of them"

A_PATTERN = "an event pattern, as EventPattern.of and EventPattern.parse make one"


def wrong_type(expected: str, got: object) -> TypeError:
    """The error that says what to pass, and what was passed, without its value."""
    return TypeError(f"expected {expected}; got {what_it_is(got)}")


def what_it_is(got: object) -> str:
    """What was passed, without its value: ``the class Order``, ``a value of type dict``."""
    from partner_events._base.text import shown

    what, cls = ("the class", got) if isinstance(got, type) else ("a value of type", type(got))
    return f"{what} {shown(cls.__name__)}"


def check_has(value: object, names: Iterable[str], expected: str) -> None:
    """See that a value, which is no class, has methods or attributes of these names.

    Raises:
        TypeError: It lacks one.
    """
    if isinstance(value, type) or not all(hasattr(value, name) for name in names):
        raise wrong_type(expected, value)


def check_several(deliveries: object, event_class: type) -> None:
    """See that deliveries, as they are given or as events of a class, are not a single one.

    Raises:
        TypeError: They are one, or none at all.
    """
    check_has(deliveries, ("__iter__",), SEVERAL)
    if isinstance(deliveries, (str, bytes, event_class)) or hasattr(deliveries, "keys"):
        raise wrong_type(SEVERAL, deliveries)
