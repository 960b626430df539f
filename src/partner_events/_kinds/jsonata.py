"""What a partner's module ``_jsonata`` says of its keys, for expressions that AWS evaluates."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, module
from partner_events._base.value import Value
from partner_events._kinds.hooks import hooks_of
from partner_events._wire.delivery import locate_by_detail_type

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Protocol

    class JsonataModule(Protocol):
        """The module ``_jsonata`` of a partner."""

        @property
        def EVENT(self) -> JsonataKey | str:
            """The event's idempotency key, as `locate` finds it; or why no expression can read it."""
            ...

        @property
        def OBJECT(self) -> JsonataKey | None:
            """The id of what the event is about; None where events have none in common."""
            ...


class JsonataKey(Value):
    """A key in JSONata.

    Attributes:
        expression: An expression in which ``$event`` is the envelope and ``$detail`` its detail. What it
            gives is a key only if it is a text that is not empty.
        is_name: Whether keys are letters, digits, ``-`` and ``_`` only, and at most 64 of them.
    """

    __slots__ = ("expression", "is_name")

    expression: str
    is_name: bool


class NoKeys:
    """What holds for a partner whose events have no key but the envelope's id."""

    EVENT: JsonataKey | str = JsonataKey("$detail.undefined", is_name=True)
    OBJECT: JsonataKey | None = None


class UnknownKeys:
    """What holds for a partner without the module, in whose details there is a key."""

    EVENT: JsonataKey | str = "no expression is known that reads this partner's key"
    OBJECT: JsonataKey | None = None


def keys_of(partner: str) -> JsonataModule:
    """What is known of a partner's keys."""
    name = f"{PACKAGE}.{partner}._jsonata"
    try:
        found: JsonataModule = module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return NoKeys() if hooks_of(partner).locate is locate_by_detail_type else UnknownKeys()
    return found
