"""Warnings about patterns that ask for what nobody sends, on a given event bus or on any."""

from __future__ import annotations

from partner_events._kinds.identify import origin_of
from partner_events.patterns._advice.documented import (
    about_simplified,
    admits,
    asks_for,
    may_be_absent,
    nearly_a_detail_type,
    partners_by_type,
    simplified,
    undocumented,
)
from partner_events.patterns._advice.sources import (
    PREFIX,
    doubt_about,
    named,
    partner_of,
    source_texts,
)
from partner_events.patterns._language.envelope import ENVELOPE
from partner_events.patterns._language.errors import PatternWarning
from partner_events.patterns._language.json import write
from partner_events.patterns._language.operators import plain_text

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule

MOST_BRANCHES = 50
"""Of so many branches with different sources, detail-types and markers, fields are looked up in models."""


def doubts(rules: Sequence[Rule], bus: str | None = None) -> tuple[PatternWarning, ...]:
    """Warnings about a pattern that matches no event, or probably not those that were meant.

    Args:
        rules: The pattern's rules.
        bus: The partner's event bus on which the rule is, if that is known: its name is the ``source`` of
            all its events.
    """
    fields = {id(field): field for rule in rules for field in rule.values()}
    why = {number: _why_never(field, bus) for number, field in fields.items()}
    dead = [next(((f, w) for f in rule.values() if (w := why[id(f)])), None) for rule in rules]
    found: dict[object, PatternWarning] = {}
    all_dead = all(dead)
    for each in dead:
        if each is not None:
            _, warning = each
            found.setdefault((warning.kind, warning.path), _with(warning, never_matches=all_dead))
    for field in fields.values():
        if field.path == "source" and (bus is None or why[id(field)] is None):
            for warning in _about_source(field):
                found.setdefault((warning.kind, warning.path), warning)
    # On a bus, what is wrong with a dead branch is said; elsewhere, its next mistake is of use, too.
    alive = [rule for rule, reason in zip(rules, dead, strict=True) if reason is None or bus is None]
    if alive:
        for warning in _unknown(alive, len(rules) == 1, bus):
            found.setdefault((warning.kind, warning.path), warning)
    return tuple(found.values())


def _why_never(field: NamedField, bus: str | None) -> PatternWarning | None:
    """Why no event meets a condition; None if one can."""
    if field.path == "source":
        return _dead_source(field, bus)
    name = field.path.partition(".")[0]
    if bus is not None and name not in ENVELOPE and not may_be_absent(field):
        is_like = name.lower().replace("_", "").replace("-", "") == "detailtype"
        advice = (
            "write detail-type, with a hyphen" if is_like else "fields of the partner are inside `detail`"
        )
        return PatternWarning("never-matches", field.place, f"no event has `{field.path}`", advice)
    return None


def _dead_source(field: NamedField, bus: str | None) -> PatternWarning | None:
    if bus is not None:
        return None if admits([field], {"source": bus}) else _about_bus(field, bus)
    found = [doubt_about(each) for each in field.alternatives]
    if not all(doubt is not None and doubt.never for doubt in found):
        return None
    return next(iter(_about_source(field)), None)


def _about_source(field: NamedField) -> Iterator[PatternWarning]:
    """Warnings about the alternatives for the source, each with its place."""
    for index, each in enumerate(field.alternatives):
        doubt = doubt_about(each)
        if doubt is not None:
            place = field.place if len(field.alternatives) == 1 else (*field.place, index)
            right = None if doubt.right is None else write(doubt.right)
            yield PatternWarning(
                "source-form", place, doubt.reason, doubt.advice, right, suggested_at=(*field.place, index)
            )


def _about_bus(field: NamedField, bus: str) -> PatternWarning:
    own = "/".join(bus.split("/")[:2])
    is_bare = any(each.written == own for each in field.alternatives)
    if is_bare:
        return PatternWarning(
            "source-form",
            field.place,
            f"it asks for the source {asks_for(field)}, but a source is never the partner's name alone",
            f'write "source": ["{bus}"], or [{{"prefix": "{own}/"}}]',
            write([bus]),
        )
    return PatternWarning(
        "wrong-source",
        field.place,
        f"it asks for the source {asks_for(field)}, but all events of this bus have {bus!r}",
        f'write "source": ["{bus}"], or put the rule on the bus of that source',
        write([bus]),
    )


def _unknown(alive: Sequence[Rule], is_only: bool, bus: str | None) -> Iterator[PatternWarning]:
    """Warnings about what a sender does not document, for each different branch once."""
    seen: set[tuple[int, ...]] = set()
    for each in alive:
        rule = each
        key = tuple(sorted(map(id, rule.values())))
        if key in seen or len(seen) > MOST_BRANCHES:
            continue
        seen.add(key)
        senders, are_all = _senders(rule, bus)
        rule, other = _at_origin(rule)
        if other is not None:
            yield other
        found = [list(undocumented(rule, sender, is_certain=are_all and is_only)) for sender in senders]
        if are_all and found:
            # What one of several senders documents is not unknown.
            yield from max(found, key=_suggestions) if all(found) else ()
        elif not senders and bus is None:
            yield from _without_source(rule)


def _suggestions(warnings: Sequence[PatternWarning]) -> int:
    """How many of some warnings say what to write instead."""
    return sum(each.suggestion is not None for each in warnings)


def _senders(rule: Rule, bus: str | None) -> tuple[list[str], bool]:
    """The senders whose events a rule asks for, and whether it asks for theirs alone."""
    if bus is not None:
        partner = partner_of(bus)
        return ([partner], True) if partner else ([], False)
    source, detail_type = rule.get("source"), rule.get("detail-type")
    if source is None:
        return _senders_of_types(detail_type), True
    names = [_sender_of(text) for each in source.alternatives for text in source_texts(each)]
    are_all = len(names) >= len(source.alternatives) and None not in names
    return (list(dict.fromkeys(name for name in names if name)), are_all)


def _sender_of(text: str) -> str | None:
    """The sender of all sources that begin with a text."""
    if found := partner_of(text) or named(text):
        return found
    found_origin = origin_of(text)
    return found_origin.partner if found_origin else None


def _at_origin(rule: Rule) -> tuple[Rule, PatternWarning | None]:
    """A rule as the sender of its source documents it.

    A source may be registered with one detail-type for all kinds; then the detail says the kind.
    """
    source, asked = rule.get("source"), rule.get("detail-type")
    texts = [text for each in source.alternatives for text in source_texts(each)] if source else []
    types = {found.detail_type for text in texts if (found := origin_of(text)) and found.detail_type}
    if asked is None or not types:
        return rule, None
    rest = {path: field for path, field in rule.items() if path != "detail-type"}
    if any(admits([asked], {"detail-type": detail_type}) for detail_type in types):
        return rest, None
    right = sorted(types)
    reason = f"the source is registered with the detail-type {', '.join(right)} for all events"
    advice = f"write {write(list(right))}"
    return rest, PatternWarning("unknown-detail-type", asked.place, reason, advice, write(list(right)))


def _senders_of_types(asked: NamedField | None) -> list[str]:
    """The partners that alone have the detail-types which a rule without a source asks for."""
    texts = [each.written for each in asked.alternatives] if asked is not None else []
    if not texts or not all(isinstance(text, str) for text in texts):
        return []
    known = partners_by_type()
    having = {tuple(known[text]) for text in texts if isinstance(text, str) and text in known}
    return list(having.pop()) if len(having) == 1 and all(len(each) == 1 for each in having) else []


def _without_source(rule: Rule) -> Iterator[PatternWarning]:
    """Warnings about a detail-type that only examples have, or that is nearly a partner's."""
    asked = rule.get("detail-type")
    if asked is None or ((source := rule.get("source")) is not None and not _is_any_partner(source)):
        return
    found = simplified(text for each in asked.alternatives if (text := plain_text(each)) is not None)
    if found is not None:
        yield about_simplified(asked, *found, is_certain=False)
        return
    yield from nearly_a_detail_type(asked)


def _is_any_partner(source: NamedField) -> bool:
    """Whether a rule asks for the events of all partners."""
    return any(PREFIX.startswith(text) for each in source.alternatives for text in source_texts(each))


def _with(warning: PatternWarning, *, never_matches: bool) -> PatternWarning:
    return PatternWarning(
        warning.kind,
        warning.path,
        warning.reason,
        warning.advice,
        warning.suggestion,
        never_matches,
        warning.suggested_at,
    )
