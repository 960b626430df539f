"""Warnings: filters that EventBridge accepts, but that may not do what was meant.

A pattern that was written for another part of the event is accepted, and matches nothing.
"""

from __future__ import annotations

from partner_events.patterns._language.envelope import ENVELOPE
from partner_events.patterns._language.errors import PatternWarning
from partner_events.patterns._subscribers.scopes import DELIVERY_TYPE, OF_ENVELOPE, SOURCE, SYSTEM_NAMES

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from partner_events._base.value import Path
    from partner_events.patterns._language.operators import Meaning
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._subscribers.scopes import Scope

OF_OTHER_EVENTS = frozenset({"envelope", "detail-type", "length"})
"""The kinds of warnings about a rule's pattern that do not hold for a filter's."""

NUMERIC = frozenset({"number", "number-text", "range", "literal"})
TRUSTED = "aws."
"""What the source begins with that no publisher can write."""

PARTNERS = "aws.partner/"


def is_along(path: Path, other: Path) -> bool:
    """Whether one of two places is the other, or around it."""
    return all(one == another for one, another in zip(path, other, strict=False))


def cautions(scopes: Mapping[Scope, tuple[Sequence[Rule], Path]]) -> Iterator[PatternWarning]:
    """Warnings about filters, given the rules of each scope and its place."""
    for scope, (rules, place) in scopes.items():
        for rule in rules:
            for field in rule.values():
                yield from _about_name(scope, field, place)
                yield from _about_values(scope, field, place)
    yield from _about_source(scopes)


def _about_name(scope: Scope, field: NamedField, place: Path) -> Iterator[PatternWarning]:
    name = field.path.partition(".")[0]
    where = (*place, *field.place)
    if scope == "DATA":
        found = _in_data(name)
    elif scope == "METADATA":
        found = _in_metadata(name)
    else:
        found = _in_system_metadata(field.path)
    if found:
        yield PatternWarning("shape", where, *found)


def _in_data(name: str) -> tuple[str, str] | None:
    if name == "replay-name":
        return (
            "no event on a new event bus has `replay-name`",
            f'ask in SYSTEM_METADATA for {{"{DELIVERY_TYPE}": ["LIVE"]}}, or ["REPLAY"]',
        )
    if name in ENVELOPE:
        return None
    if name in SYSTEM_NAMES or name.startswith("aws:"):
        return f"`{name}` is not in the data of an event", "filter it in SYSTEM_METADATA"
    near = _nearest(name, ENVELOPE)
    return (
        f"only what was published without an envelope, such as a webhook's body, has `{name}` at its top",
        f'did you mean "{near}"?' if near else "for events with an envelope write it inside detail",
    )


def _in_metadata(name: str) -> tuple[str, str] | None:
    if name in SYSTEM_NAMES or name.startswith("aws:"):
        return f"what a publisher sets as `{name}` proves nothing", "filter it in SYSTEM_METADATA"
    if name in ENVELOPE:
        return (
            f"`{name}` is not in the metadata of an event that has an envelope, which has none",
            "filter it in DATA"
            + (f", or {OF_ENVELOPE[name]} in SYSTEM_METADATA" if name in OF_ENVELOPE else ""),
        )
    return None


def _in_system_metadata(name: str) -> tuple[str, str] | None:
    if name in SYSTEM_NAMES:
        return None
    if name in OF_ENVELOPE:
        return f"no event has `{name}` in its system metadata", f"write {OF_ENVELOPE[name]}"
    if name.partition(".")[0] in ENVELOPE:
        return f"no event has `{name}` in its system metadata", "filter it in DATA"
    near = _nearest(name, SYSTEM_NAMES)
    hint = f"did you mean {near}?" if near else "what publishers set is in METADATA, the rest in DATA"
    return f"`{name}` is not known to be in the system metadata", hint


def _nearest(name: str, names: Sequence[str]) -> str | None:
    from difflib import get_close_matches

    folded = {each.lower().removeprefix("aws:"): each for each in names}
    near = get_close_matches(name.lower().replace("_", "-").removeprefix("aws:"), folded, 1)
    return folded[near[0]] if near else None


def _about_values(scope: Scope, field: NamedField, place: Path) -> Iterator[PatternWarning]:
    if scope == "DATA":
        return
    for index, each in enumerate(field.alternatives):
        if each.meaning[0] in NUMERIC:
            yield PatternWarning(
                "metadata-value",
                (*place, *field.place, index),
                "metadata has texts only, so this matches nothing",
                "write the text, in quotes",
            )
    if field.path == SOURCE and scope == "SYSTEM_METADATA":
        yield from _about_prefixes(field, place)


def _about_prefixes(field: NamedField, place: Path) -> Iterator[PatternWarning]:
    for index, each in enumerate(field.alternatives):
        name, argument = each.meaning
        if (
            name == "prefix"
            and argument.startswith(PARTNERS)
            and argument.count("/") == 1
            and argument != PARTNERS
        ):
            yield PatternWarning(
                "source",
                (*place, *field.place, index),
                "without a slash at its end it also matches partners whose names only begin alike",
                f'write "{argument}/"',
            )


def _about_source(scopes: Mapping[Scope, tuple[Sequence[Rule], Path]]) -> Iterator[PatternWarning]:
    """A warning if events that only imitate a partner's are accepted, too."""
    rules, _ = scopes.get("SYSTEM_METADATA", ((), ()))
    if rules and all(_is_trusted(rule) for rule in rules):
        return
    yield PatternWarning(
        "source",
        (),
        f"they also accept what others publish: {SOURCE} need not begin with {TRUSTED}, which nobody can "
        "write",
        f'ask in SYSTEM_METADATA for {{"{SOURCE}": [{{"prefix": "{PARTNERS}…/"}}]}}',
    )


def _is_trusted(rule: Rule) -> bool:
    field = rule.get(SOURCE)
    return field is not None and all(_begins_trusted(each.meaning) for each in field.alternatives)


def _begins_trusted(meaning: Meaning) -> bool:
    name, argument = meaning
    return name in ("prefix", "string") and str(argument).startswith(TRUSTED)
