"""A pattern with its ``$or`` expanded: one or more rules, each with one list of alternatives per path."""

from __future__ import annotations

from partner_events.patterns._language.json import JsonObject, write
from partner_events.patterns._language.parse import OPERATOR_NAMES, OR, Choice, NamedField

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.operators import Meaning
    from partner_events.patterns._language.parse import Program

    Rule: TypeAlias = dict[str, NamedField]
    """The field that counts for each path: the last one written overrides the others."""

    Meanings: TypeAlias = frozenset[frozenset[tuple[str, frozenset[Meaning]]]]


def combinations(program: Program) -> int:
    """The number of rules that `expand` makes."""
    number = 1
    for item in program:
        if isinstance(item, Choice):
            number *= sum(map(combinations, item.branches))
    return number


def expand(program: Program, start: Sequence[Rule] = ({},)) -> list[Rule]:
    """The rules of a pattern, which matches if one of them does.

    Follows EventBridge: a branch continues the fields written before its ``$or``, and fields written after
    a ``$or`` go into each of its branches.
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
    """What the rules ask for, whatever the spelling and the order."""
    return frozenset(
        frozenset(
            (path, frozenset(each.meaning for each in field.alternatives)) for path, field in rule.items()
        )
        for rule in rules
    )


def fields(program: Program) -> Iterator[NamedField]:
    """All fields, including overridden ones."""
    for item in program:
        if isinstance(item, Choice):
            for branch in item.branches:
                yield from fields(branch)
        else:
            yield item


def as_branches(rules: Sequence[Rule], more: dict[str, Json]) -> JsonObject:
    """A pattern of some rules, with more fields in each."""
    branches = [
        _nested({**{path: _list(field) for path, field in rule.items()}, **more}, is_branch=len(rules) > 1)
        for rule in rules
    ]
    return branches[0] if len(branches) == 1 else JsonObject([(OR, list(branches))])


def without_duplicates(tree: JsonObject, program: Program) -> JsonObject:
    """The pattern without repeated keys, so that every JSON tool keeps all of it."""
    return written(program) if _has_duplicates(tree) else tree


def _has_duplicates(tree: JsonObject) -> bool:
    todo: list[Json] = [tree]
    for item in todo:
        if isinstance(item, JsonObject):
            if len(dict(item.pairs)) < len(item):
                return True
            todo.extend(value for _, value in item)
        elif isinstance(item, list):
            todo.extend(item)
    return False


def written(program: Program, *, is_branch: bool = False) -> JsonObject:
    """The program as JSON without a key that occurs twice.

    A second ``$or`` goes into each branch of the first, together with everything that follows the first.
    """
    pairs: dict[str, Json] = {}
    for index, item in enumerate(program, 1):
        if isinstance(item, NamedField):
            pairs.pop(item.path, None)
            pairs[item.path] = _list(item)
            continue
        rest = program[index:]
        if any(isinstance(each, Choice) for each in rest):
            pairs[OR] = [written((*branch, *rest), is_branch=True) for branch in item.branches]
            break
        pairs[OR] = [written(branch, is_branch=True) for branch in item.branches]
    return _nested(pairs, is_branch=is_branch)


def _list(field: NamedField) -> Json:
    return [each.written for each in field.alternatives]


def _nested(pairs: dict[str, Json], *, is_branch: bool) -> JsonObject:
    """Lists by their whole paths, which mean the same as nested keys; nested where that is shorter.

    The order of the paths stays as it is, because it matters beside a ``$or``.
    """
    whole = JsonObject(pairs.items())
    paths = [path.split(".") for path in pairs]
    names = {name for path in paths for name in path}
    if "" in names or (is_branch and names & OPERATOR_NAMES):
        return whole
    root = JsonObject(())
    for path, value in zip(paths, pairs.values(), strict=True):
        node = root
        for name in path[:-1]:
            last = node.pairs[-1] if node.pairs else None
            if last is None or last[0] != name:
                node.pairs.append((name, JsonObject(())))
            inner = node.pairs[-1][1]
            if not isinstance(inner, JsonObject):
                return whole
            node = inner
        node.pairs.append((path[-1], value))
    return whole if _has_duplicates(root) else min(whole, root, key=lambda tree: len(write(tree)))
