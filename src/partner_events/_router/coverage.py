"""The event pattern that a router's handlers need, and how another one fits them.

For development and deployment: none of this is imported when events are handled.
"""

from __future__ import annotations

from enum import IntEnum

from partner_events._base.value import Value
from partner_events._events.unknown import unknown_class
from partner_events._kinds.lookup import all_registrations
from partner_events._kinds.registry import current
from partner_events._partners import ELSEWHERE, PARTNERS
from partner_events._router.probes import Probe, probes_of
from partner_events._router.wanted import class_of
from partner_events._wire.json import is_mapping
from partner_events.catalog import Kind, kinds
from partner_events.patterns import EventPattern, SubscriberFilters
from partner_events.patterns._advice.sources import doubt_about
from partner_events.patterns._language.envelope import ENVELOPE as FIELDS
from partner_events.patterns._language.json import NotJsonError, read_event
from partner_events.patterns._language.operators import ABSENT, AWAITED, Expected
from partner_events.patterns._language.parse import NamedField
from partner_events.patterns._matching.tests import any_of
from partner_events.patterns._pattern import rules_of
from partner_events.patterns._subscribers.scopes import (
    DELIVERY_TYPE,
    LIVE,
    OF_ENVELOPE,
    REPLAY,
    SYSTEM_NAMES,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from partner_events._router.routes import Table
    from partner_events.patterns import PatternWarning, Reference
    from partner_events.patterns._language.operators import Meaning
    from partner_events.patterns._language.rules import Rule

    Asked: TypeAlias = EventPattern | SubscriberFilters | Mapping[str, object] | str | bytes | None
    """What decides which events are sent: a rule's pattern, a subscriber's filters, an event source's
    pattern."""

SHOWN = 10
"""How many kinds of each sort the text of a `Coverage` names."""


class Coverage(Value):
    """How a rule's event pattern, or a subscriber's filters, fit the handlers of a router; true if they do.

    Attributes:
        missed: Kinds that have a handler, but which the pattern never matches.
        partly: Kinds that have a handler, and of which the pattern matches some events.
        needless: Kinds that have no handler, but which the pattern may match.
        missed_unknown: Partners for whose unknown kinds there is a handler, but which the pattern never
            matches. Unknown are kinds that this version does not know.
        needless_unknown: Partners for whose unknown kinds there is no handler, but which the pattern may
            match; ``other`` stands for every other event source.
        warnings: The pattern's own warnings. One that says that the pattern never matches makes it unfit.
        references: What of the pattern is known only when the rule is deployed; with other texts, it sends
            other events.
    """

    __slots__ = (
        "missed",
        "partly",
        "needless",
        "missed_unknown",
        "needless_unknown",
        "warnings",
        "references",
    )

    missed: tuple[Kind, ...]
    partly: tuple[Kind, ...]
    needless: tuple[Kind, ...]
    missed_unknown: tuple[str, ...]
    needless_unknown: tuple[str, ...]
    warnings: tuple[PatternWarning, ...]
    references: tuple[Reference, ...]

    def __bool__(self) -> bool:
        never = any(warning.never_matches for warning in self.warnings)
        return not (never or self.missed or self.needless or self.missed_unknown or self.needless_unknown)

    def __str__(self) -> str:
        lines = [
            *(f"never matches: {_why(each)}" for each in self.warnings if each.never_matches),
            *(f"warning: {_why(each)}" for each in self.warnings if not each.never_matches),
            _line("misses", [kind.kind for kind in self.missed]),
            _line("sends under conditions", [kind.kind for kind in self.partly]),
            _line("sends needlessly", [kind.kind for kind in self.needless]),
            _line("misses kinds that are not known, of", self.missed_unknown),
            _line("sends needlessly kinds that are not known, of", self.needless_unknown),
            _line(
                "depends on what is known only when the rule is deployed,", list(map(repr, self.references))
            ),
        ]
        return "\n".join(filter(None, lines)) or "the pattern fits the handlers"


class Part(IntEnum):
    """For how many events of a kind something holds."""

    NONE = 0
    SOME = 1
    ALL = 2


def coverage(table: Table, pattern: Asked, partner: str | None) -> Coverage:
    """How a pattern or filters fit the routes of a table: all of them, or those of one partner or family."""
    asked = _read(pattern)
    groups = _groups(asked)
    name, _, family = (partner or "").partition("/")
    _check_partner(partner, name)
    known = [
        (kind, _fit(table, groups, probes_of(kind.partner, kind, model)))
        for kind in kinds(name or None)
        for model in [class_of(kind.partner, kind.kind)]
        if not family or model.__event_family__ in (family, None)
    ]
    unknown = [
        (each or "other", _fit(table, groups, probes_of(each, None, unknown_class(each))))
        for each in ((*PARTNERS.values(), None) if partner is None else (name,))
        if each is None or each in PARTNERS.values()
    ]
    return Coverage(
        tuple(kind for kind, fit in known if fit == "missed"),
        tuple(kind for kind, fit in known if fit == "partly"),
        tuple(kind for kind, fit in known if fit == "needless"),
        tuple(partner for partner, fit in unknown if fit == "missed"),
        tuple(partner for partner, fit in unknown if fit == "needless"),
        asked.warnings if isinstance(asked, EventPattern) else (),
        asked.references if isinstance(asked, EventPattern) else (),
    )


def _check_partner(partner: str | None, name: str) -> None:
    names = list(dict.fromkeys([*PARTNERS.values(), *(each.partner for each in all_registrations())]))
    if partner is not None and name not in names:
        raise TypeError(f"there is no partner {name!r}, only: {', '.join(names)}")


def _read(pattern: Asked) -> EventPattern | SubscriberFilters | None:
    """What decides which events are sent, read from text or a mapping."""
    if pattern is None or isinstance(pattern, (EventPattern, SubscriberFilters)):
        return pattern
    if isinstance(pattern, (str, bytes)):
        try:
            content = read_event(pattern)
        except NotJsonError:
            content = None
        is_filters = is_mapping(content) and "Filters" in content
    else:
        is_filters = "Filters" in pattern
    return SubscriberFilters.parse(pattern) if is_filters else EventPattern.parse(pattern)


def _groups(asked: EventPattern | SubscriberFilters | None) -> list[Sequence[Rule]]:
    """Groups of rules about envelopes. An event must match a rule of each group."""
    if asked is None:
        return []
    return [*_of_scopes(asked)] if isinstance(asked, SubscriberFilters) else [rules_of(asked)]


def _of_scopes(filters: SubscriberFilters) -> Iterator[Sequence[Rule]]:
    """The filters' rules, as what they ask of the envelope of an event that an event source brings."""
    if filters.metadata is not None:
        yield ()  # only what is published without an envelope has metadata
    if filters.data is not None:
        yield [*_with(set(FIELDS) - {"replay-name"}, rules_of(filters.data))]
    if filters.system_metadata is not None:
        yield [
            {
                path: _at(field, path)
                for known, field in rule.items()
                for path in [OF_METADATA.get(known, known)]
            }
            for rule in _with(set(SYSTEM_NAMES), rules_of(filters.system_metadata))
        ]


def _with(names: Collection[str], rules: Sequence[Rule]) -> Iterator[Rule]:
    """The rules that can match where there are no other fields, with what they ask of these."""
    for rule in rules:
        others = {path for path in rule if path.partition(".")[0] not in names}
        if all(ABSENT in _meanings(rule[path]) for path in others):
            yield {path: field for path, field in rule.items() if path not in others}


OF_METADATA = {system: name for name, system in OF_ENVELOPE.items() if system != DELIVERY_TYPE}
"""The fields of an envelope, by the names of the system metadata that hold the same."""

SYSTEM_VALUES: Mapping[str, tuple[object, ...]] = {
    "ContentType": ("application/eventbridge+json",),
    DELIVERY_TYPE: (LIVE, REPLAY),
}
"""What the system metadata of an event with an envelope may say."""


def _at(field: NamedField, path: str) -> NamedField:
    return NamedField(path, field.place, field.alternatives)


def _meanings(field: NamedField) -> list[Meaning]:
    return [each.meaning for each in field.alternatives]


def _fit(table: Table, asked: Sequence[Sequence[Rule]], probes: Sequence[Probe]) -> str:
    """What a pattern does for the events of a kind. A bus has one source, so one that fits will do."""
    sent = max(min((_part(rules, probe) for rules in asked), default=Part.ALL) for probe in probes)
    choice = table.choose(probes[0].model, probes[0].partner)
    if choice is None:
        return "needless" if sent else "apart"
    if choice.route.is_otherwise or sent is Part.ALL:
        return "fits"
    return "partly" if sent else "missed"


def _part(rules: Sequence[Rule], probe: Probe) -> Part:
    """How many of a kind's events one of the rules matches, as far as that is known."""
    parts = (
        min((_part_of_field(field, probe) for field in rule.values()), default=Part.ALL) for rule in rules
    )
    return max(parts, default=Part.NONE)


def _part_of_field(field: NamedField, probe: Probe) -> Part:
    meanings = _meanings(field)
    if field.path == "source":
        doubtful = (doubt_about(each) for each in field.alternatives)
        dead = [doubt is not None and doubt.never for doubt in doubtful]
        parts = [_part_of_source(str(name), argument, probe) for name, argument in meanings]
        return max(Part.NONE if is_dead else part for part, is_dead in zip(parts, dead, strict=True))
    values = SYSTEM_VALUES.get(field.path, probe.values(field.path))
    if values is None or not all(isinstance(value, str) for value in values):
        is_there = values is not None or field.path in ENVELOPE
        return _of_presence({str(name) for name, _ in meanings}, ABSENT in meanings, is_there)
    test = any_of(meanings)
    held = {test(value) for value in values}
    surely = any_of([meaning for meaning in meanings if meaning[0] != AWAITED])
    if all(map(surely, values)) and not (probe.is_guess and field.path == "detail-type"):
        return Part.ALL
    return Part.SOME if True in held else Part.NONE


ENVELOPE = {"id", "version", "account", "time", "region", "detail-type"} | {
    "aws:EventId",
    "aws:IngestionTime",
    "aws:SequenceNumber",
    "EventGroupId",
}
"""What every delivery has, and the system metadata beside it."""


def _of_presence(names: set[str], may_be_absent: bool, is_there: bool) -> Part:
    """How far a condition holds for a value of which we only know whether it is there."""
    if is_there and "present" in names:
        return Part.ALL
    if is_there and may_be_absent and len(names) == 1:
        return Part.NONE
    return Part.SOME


def _part_of_source(name: str, argument: object, probe: Probe) -> Part:
    """How many of a partner's event sources, which begin alike, an alternative matches."""
    if name == "present":
        return Part.ALL
    if isinstance(argument, Expected):
        return _part_of_expected(argument, probe)
    if probe.source is None:
        return Part.NONE if name in _TEXTS and _names_a_sender(str(argument)) else Part.SOME
    if name == "prefix" and probe.source.startswith(str(argument)):
        return Part.ALL
    if not probe.source.endswith("/"):
        return Part.ALL if any_of([(name, argument)])(probe.source) else Part.NONE
    if name in _TEXTS:
        return Part.SOME if str(argument).startswith(probe.source) else Part.NONE
    return Part.SOME


def _part_of_expected(expected: Expected, probe: Probe) -> Part:
    """The same of an alternative with a reference, of whose text the beginning may be known."""
    if expected.operator not in _TEXTS or not expected.known:
        return Part.SOME
    first = expected.known[0]
    if probe.source is None:
        return Part.NONE if _names_a_sender(first) else Part.SOME
    return Part.SOME if first.startswith(probe.source) or probe.source.startswith(first) else Part.NONE


_TEXTS = ("prefix", "string")


def _names_a_sender(text: str) -> bool:
    """Whether every event source with this name or beginning is a partner's or registered."""
    registered = [*current.registrations.sources]
    prefixes = [f"{source}/" for source in (*PARTNERS, *ELSEWHERE)] + [
        s for s in registered if s.endswith("/")
    ]
    return text.startswith(tuple(prefixes)) or text in (*PARTNERS, *ELSEWHERE, *registered)


def _why(warning: PatternWarning) -> str:
    return f"{warning.reason}; {warning.advice}"


def _line(what: str, names: Sequence[str]) -> str:
    if not names:
        return ""
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return f"{what}: {', '.join(names[:SHOWN])}{more}"
