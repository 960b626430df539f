"""A pattern as a whole: read, checked against every limit, and expanded to its rules."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events.patterns._language.json import write
from partner_events.patterns._language.limits import (
    check_characters,
    check_combinations,
    check_length,
    check_rules,
)
from partner_events.patterns._language.parse import awaited_in, program, tree_of, with_awaited
from partner_events.patterns._language.references import HOLE
from partner_events.patterns._language.rules import combinations, expand, fields, without_duplicates

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events.patterns._language.parse import Program
    from partner_events.patterns._language.references import Awaited
    from partner_events.patterns._language.rules import Rule


class Checked(Value):
    """A pattern that EventBridge would take.

    ``source`` is its shortest JSON text as it was written, ``text`` the same without repeated keys,
    ``program`` its fields and choices, ``rules`` what they mean. ``awaited`` are its references, by the texts
    that stand for them in ``source`` and ``text``.
    """

    __slots__ = ("source", "text", "program", "rules", "awaited")

    source: str
    text: str
    program: Program
    rules: tuple[Rule, ...]
    awaited: Mapping[str, Awaited]


def checked(
    pattern: str | bytes | Mapping[str, object], awaited: Mapping[str, Awaited] | None = None
) -> Checked:
    """Read a pattern from JSON text or Python values.

    ``awaited`` are the references of a pattern that was written as JSON text here.

    Raises:
        InvalidPatternError: EventBridge refuses it.
    """
    tree = tree_of(pattern)
    if awaited:
        tree = with_awaited(tree, awaited)
    source = write(tree)
    check_length(source)
    check_characters(source)
    found = program(tree)
    check_combinations(combinations(found))
    plain = without_duplicates(tree, found)
    if plain is not tree:
        program(plain)
    rules = tuple(expand(found))
    check_rules(rules, fields(found))
    return Checked(source, write(plain), found, rules, awaited_in(tree) if HOLE in source else {})
