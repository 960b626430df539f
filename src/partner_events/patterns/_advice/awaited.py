"""Warnings about text that only looks as if a tool put something in when the rule is deployed."""

from __future__ import annotations

from partner_events.patterns._language.errors import PatternWarning
from partner_events.patterns._language.json import JsonObject
from partner_events.patterns._language.operators import excerpt
from partner_events.patterns._language.references import Awaited, looks_awaited

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule

PLAIN = frozenset({"account", "id", "region", "source", "time", "version"})
"""The fields of the envelope that never have a dollar sign or a brace."""


def about_awaited(rules: Sequence[Rule]) -> Iterator[PatternWarning]:
    """Warnings about the texts of a pattern's rules that look like references, each place once."""
    fields = {id(field): field for rule in rules for field in rule.values()}
    dead = {number for number, field in fields.items() if _is_dead(field)}
    never = all(any(id(field) in dead for field in rule.values()) for rule in rules)
    for number, field in fields.items():
        yield from _about_field(field, never=never and number in dead)


def _about_field(field: NamedField, *, never: bool) -> Iterator[PatternWarning]:
    name = str(field.place[-1])
    if name.startswith("Fn::"):
        written = f"{{{excerpt(name)}: {excerpt([each.written for each in field.alternatives])}}}"
        yield PatternWarning(
            "reference",
            field.place,
            f"`{name}` is read as the name of a field, not as a function of CloudFormation",
            f"if the function is meant, write [Reference({written})] in its place",
        )
    for index, each in enumerate(field.alternatives):
        for text in _texts(each.written):
            right = looks_awaited(text)
            if right is not None:
                place = field.place if len(field.alternatives) == 1 else (*field.place, index)
                yield PatternWarning(
                    "reference",
                    place,
                    f"{excerpt(text)} stands for itself: no tool puts a value in, as renderers escape it",
                    f"write {right}, with partner_events.patterns.Reference",
                    never_matches=never,
                )
                break


def _is_dead(field: NamedField) -> bool:
    """Whether a field of the envelope is asked for what only looks like a reference, and nothing else."""
    return field.path in PLAIN and all(
        each.meaning[0] != "anything-but" and any(map(looks_awaited, _texts(each.written)))
        for each in field.alternatives
    )


def _texts(written: Json) -> Iterator[str]:
    todo: list[Json] = [written]
    for each in todo:
        if isinstance(each, Awaited):
            continue
        if isinstance(each, str):
            yield each
        elif isinstance(each, JsonObject):
            todo.extend(value for _, value in each)
        elif isinstance(each, list):
            todo.extend(each)
