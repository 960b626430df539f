"""Auth0's log codes, and what people call them; no model is imported.

A log is told by its code (`LogEvent.kind`). Names are for people and are not unique: "Success
Exchange" is the name of 16 codes.
"""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._kinds.tables import facts_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    CodeStatus: TypeAlias = Literal["current", "legacy", "private_cloud"]

__all__ = ["CODES", "Code", "find"]


class Code(Value):
    """One log code.

    ``name`` is what Auth0 calls it, ``aliases`` what it or other tools also call it; ``description``
    is a sentence of ours. ``category`` is that of a log stream's filter, or None if Auth0 states none.
    ``status`` is ``legacy`` where Auth0's current lists lack the code, and ``private_cloud`` where only
    private clouds send it. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    __slots__ = ("code", "name", "category", "description", "status", "aliases")

    code: str
    name: str
    category: str | None
    description: str
    status: CodeStatus
    aliases: tuple[str, ...]


def find(name: str) -> frozenset[str]:
    """The codes that a name or an alias stands for: none, one, or several.

    Case, spaces and punctuation make no difference.

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
"""Every code that is known, current or not."""

_codes_by_name = _by_name()
