"""A pattern without its ``$or``: one or more rules, each a list of alternatives for every path."""

from __future__ import annotations

from partner_events.patterns._language.json import Object
from partner_events.patterns._language.parse import OR, Choice, Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.operators import Meaning
    from partner_events.patterns._language.parse import Program

    Rule: TypeAlias = dict[str, Field]
    """The field that counts for each path: what is written last overrides."""

    Meanings: TypeAlias = frozenset[frozenset[tuple[str, frozenset[Meaning]]]]


def combinations(program: Program) -> int:
    """How many rules `expand` makes."""
    number = 1
    for item in program:
        if isinstance(item, Choice):
            number *= sum(map(combinations, item.branches))
    return number


def expand(program: Program, start: Sequence[Rule] = ({},)) -> list[Rule]:
    """The rules of a pattern: it matches where one of them does.

    As EventBridge does it: every branch continues the fields that are written before it, and fields that
    are written after a ``$or`` go into all of its branches.
    """
    rules = [dict(rule) for rule in start]
    for item in program:
        if isinstance(item, Choice):
            rules = [rule for branch in item.branches for rule in expand(branch, rules)]
        else:
            for rule in rules:
                rule[item.path] = item
    return rules


def meanings(rules: Sequence[Rule]) -> Meanings:
    """What the rules ask for, however it is written and in whatever order."""
    return frozenset(
        frozenset(
            (path, frozenset(each.meaning for each in field.alternatives)) for path, field in rule.items()
        )
        for rule in rules
    )


def fields(program: Program) -> Iterator[Field]:
    """All fields, overridden ones included."""
    for item in program:
        if isinstance(item, Choice):
            for branch in item.branches:
                yield from fields(branch)
        else:
            yield item


def without_duplicates(tree: Object, program: Program) -> Object:
    """The pattern with no key twice in one object, so that every JSON tool keeps all of it."""
    return _written(program) if _has_duplicates(tree) else tree


def _has_duplicates(tree: Object) -> bool:
    todo: list[Json] = [tree]
    for item in todo:
        if isinstance(item, Object):
            if len(dict(item.pairs)) < len(item):
                return True
            todo.extend(value for _, value in item)
        elif isinstance(item, list):
            todo.extend(item)
    return False


def _written(program: Program) -> Object:
    """The program as JSON whose keys are whole paths, which mean the same as nested ones.

    A second ``$or`` goes into the branches of the first one, with all that follows that.
    """
    pairs: dict[str, Json] = {}
    for index, item in enumerate(program, 1):
        if isinstance(item, Field):
            pairs.pop(item.path, None)
            pairs[item.path] = [each.written for each in item.alternatives]
            continue
        rest = program[index:]
        if any(isinstance(each, Choice) for each in rest):
            pairs[OR] = [_written((*branch, *rest)) for branch in item.branches]
            break
        pairs[OR] = [_written(branch) for branch in item.branches]
    return Object(pairs.items())
