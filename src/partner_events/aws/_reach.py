"""Whether a pattern can match what arrives on a partner's event bus."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from partner_events import catalog
from partner_events._delivery import is_array, is_object
from partner_events._lazy import PACKAGE, kind_class, module
from partner_events.aws._findings import Finding
from partner_events.patterns._advice import ENVELOPE
from partner_events.patterns._fields import field_at
from partner_events.patterns._hints import wanted
from partner_events.patterns._kinds import payload_path
from partner_events.patterns._match import matcher
from partner_events.patterns._operators import ABSENT
from partner_events.patterns._pattern import rules_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from partner_events.patterns import EventPattern
    from partner_events.patterns._parse import Field
    from partner_events.patterns._rules import Rule

MOST_KINDS = 40
"""Of how many kinds the models are loaded, to look for a field."""

FEW = 5
"""How many detail-types an advice lists."""


def unreachable(pattern: EventPattern, bus: str, partner: str | None) -> Iterator[Finding]:
    """Why the pattern never matches, or probably never, events of a partner event source.

    Args:
        pattern: The pattern.
        bus: The event bus's name, which is the ``source`` of all its events.
        partner: The partner, if the catalog knows it.
    """
    branches = rules_of(pattern)
    dead = {index: why for index, branch in enumerate(branches) if (why := _dead(branch, bus))}
    if len(dead) == len(branches):
        yield from dict.fromkeys(dead.values())
        return
    for why in dict.fromkeys(dead.values()):
        yield replace(why, kind="branch-never-matches", severity="warning")
    if partner is not None:
        alive = [branch for index, branch in enumerate(branches) if index not in dead]
        yield from dict.fromkeys(finding for branch in alive for finding in _unknown(branch, partner))


def _dead(branch: Rule, bus: str) -> Finding | None:
    """Why nothing on the bus can match a branch."""
    source = branch.get("source")
    if source is not None and not _admits([source], {"source": bus}):
        return _about_source(source, bus)
    for path, field in branch.items():
        name = path.partition(".")[0]
        if name not in ENVELOPE and not _may_be_absent(field):
            return Finding(
                "never-matches",
                "error",
                f"no event has `{path}`",
                "write detail-type, with a hyphen" if _is_like_detail_type(name) else "look into detail",
            )
    return None


def _about_source(source: Field, bus: str) -> Finding:
    asked = " or ".join(wanted(each) for each in source.alternatives[:3])
    own = "/".join(bus.split("/")[:2])
    if any(each.written == own for each in source.alternatives):
        return Finding(
            "source-form",
            "error",
            f"it asks for the source {asked}, but a source never is the partner's name alone",
            f'write "source": ["{bus}"], or [{{"prefix": "{own}/"}}]',
        )
    return Finding(
        "wrong-source",
        "error",
        f"it asks for the source {asked}, and all events of this bus have {bus!r}",
        f'write "source": ["{bus}"], or put the rule on the bus of that source',
    )


def _unknown(branch: Rule, partner: str) -> Iterator[Finding]:
    kinds = [kind for kind in catalog.kinds(partner) if kind.detail_type is not None]
    asked = branch.get("detail-type")
    types = {str(kind.detail_type) for kind in kinds}
    admitted = {name for name in types if asked is None or _admits([asked], {"detail-type": name})}
    facts = module(f"{PACKAGE}.{partner}.events._catalog")
    if asked is not None and not admitted:
        yield _unknown_detail_type(asked, types, facts.FLAT, partner)
        return
    names = [
        kind.kind
        for kind in kinds
        if kind.detail_type in admitted and _fits(branch, facts.INNER.get(kind.kind, ("", {}))[1])
    ]
    if len(names) <= MOST_KINDS:
        classes = [_class(partner, name) for name in names]
        yield from (finding for field in branch.values() for finding in _unknown_field(field, classes))


def _unknown_detail_type(asked: Field, types: set[str], flat: Mapping[str, str], partner: str) -> Finding:
    texts = [each.written for each in asked.alternatives if isinstance(each.written, str)]
    what = " or ".join(wanted(each) for each in asked.alternatives[:3])
    for kind, name in flat.items():
        if name in texts:
            message = f"no event has the detail-type {what}: that is the simplified form of examples"
            advice = f"build it with EventPattern.of({_class(partner, kind).__name__})"
            return Finding("flat-form", "error", message, advice)
    message = f"no documented kind of {partner} has the detail-type {what}"
    return Finding("unknown-detail-type", "warning", message, _nearest(texts, types))


def _class(partner: str, kind: str) -> type:
    """The class of a kind that the catalog has."""
    found = kind_class(partner, kind)
    assert isinstance(found, type)
    return found


def _nearest(texts: Sequence[str], types: set[str]) -> str:
    from difflib import get_close_matches

    near = [name for text in texts for name in get_close_matches(text, sorted(types), 1)]
    if near:
        return f"did you mean {near[0]!r}?"
    if len(types) <= FEW:
        return f"there are {', '.join(map(repr, sorted(types)))}"
    return f"partner_events.catalog.kinds() has all {len(types)}"


def _unknown_field(field: Field, classes: Sequence[type]) -> Iterator[Finding]:
    path = tuple(field.path.split("."))
    if path[0] != "detail" or not classes or _may_be_absent(field) or _is_documented(path, classes):
        return
    payload = (*payload_path(classes[0]), *path[1:])
    if payload != path and _is_documented(payload, classes):
        yield Finding(
            "flat-form",
            "error",
            f"the detail has no `{'.'.join(path[1:])}`: that is the simplified form of examples",
            f"write it under {'.'.join(payload)}",
        )
        return
    message = f"the documented types have no `{field.path}` in what the rule asks for"
    yield Finding("unknown-field", "warning", message, "look at the path, or at the detail-type")


def _is_documented(path: tuple[str, ...], classes: Sequence[type]) -> bool:
    return any(field_at(each, path) is not None for each in classes)


def _fits(branch: Rule, inner: Mapping[str, object]) -> bool:
    """Whether what tells a kind inside of its detail is compatible with a branch."""
    told = dict(_values(inner, "detail"))
    return _admits([field for path, field in branch.items() if path in told], told)


def _values(inner: Mapping[str, object], path: str) -> Iterator[tuple[str, object]]:
    """What an event of a kind has, by path: of each list of a pattern its first text."""
    for key, value in inner.items():
        here = f"{path}.{key}"
        if is_object(value):
            yield from _values(value, here)
        elif is_array(value) and isinstance(value[0], str):
            yield here, value[0]


def _admits(fields: Sequence[Field], event: Mapping[str, object]) -> bool:
    matches: Callable[[object], bool] = matcher([{field.path: field for field in fields}])
    return matches(event)


def _may_be_absent(field: Field) -> bool:
    return any(each.meaning == ABSENT for each in field.alternatives)


def _is_like_detail_type(name: str) -> bool:
    return name.lower().replace("_", "").replace("-", "") == "detailtype"
