"""Auth0's log codes and their names; no model is imported.

A code identifies a kind of log (`LogEvent.kind`). Names are for people and are not unique: 16 codes have
the name "Success Exchange".
"""

from __future__ import annotations

from partner_events._base.lazy import listed
from partner_events._base.value import Value
from partner_events._kinds.tables import facts_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    CodeStatus: TypeAlias = Literal["current", "legacy", "private_cloud"]

__all__ = ["CODES", "Code", "find"]


def __dir__() -> list[str]:
    return listed(__name__)


class Code(Value):
    """One log code.

    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes

    Attributes:
        code: The code, such as ``"s"``.
        name: Auth0's name of it.
        category: Its category in the filter of a log stream; None if Auth0 states none.
        description: A sentence of ours about it.
        status: ``current``; ``legacy`` if Auth0's current lists lack the code; ``private_cloud`` if only
            private clouds send it.
        aliases: Other names of it, used by Auth0 or by other tools.
    """

    __slots__ = ("code", "name", "category", "description", "status", "aliases")

    code: str
    name: str
    category: str | None
    description: str
    status: CodeStatus
    aliases: tuple[str, ...]


def find(name: str) -> frozenset[str]:
    """The codes that have this name or alias: none, one, or several.

    Case, spaces and punctuation do not matter.

    Example:
        >>> sorted(find("Login Success"))
        ['s']
        >>> len(find("Success Exchange"))
        16
    """
    return _codes_by_name.get(_normal(name), frozenset())


def _normal(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


def _code(code: str, facts: Mapping[str, str]) -> Code:
    category, aliases = facts.get("category"), facts.get("aliases", "")
    status: CodeStatus = facts["status"]  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType] # as generated
    return Code(
        code=code,
        name=facts["name"],
        category=category,
        description=facts["description"],
        status=status,
        aliases=tuple(aliases.split("|")) if aliases else (),
    )


def _by_name() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for code in CODES.values():
        for name in (code.name, *code.aliases):
            found.setdefault(_normal(name), set()).add(code.code)
    return {name: frozenset(codes) for name, codes in found.items()}


CODES: Mapping[str, Code] = {code: _code(code, facts) for code, facts in facts_of("auth0").MORE.items()}
"""Every known code, current or not."""

_codes_by_name = _by_name()
