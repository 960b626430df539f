"""Explanations of why an event matches a pattern or does not."""

from __future__ import annotations

from partner_events._base.text import message
from partner_events._base.value import Value
from partner_events._wire.json import dotted
from partner_events._wire.secrets import Cover
from partner_events.patterns._language.errors import shortened
from partner_events.patterns._matching.flatten import all_values, tree
from partner_events.patterns._matching.hints import hint_on, shown, wanted
from partner_events.patterns._matching.match import certain, checks, holds_in_arrays, is_met

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from partner_events._base.value import Path
    from partner_events.patterns._language.errors import PatternWarning
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._matching.match import Check

BRANCHES = 10
"""The most branches of ``$or`` that a text shows: those that come nearest to matching."""

WORDS = 300
"""The most characters of a condition in words."""

OF_THE_PATTERN = frozenset(
    {
        "envelope-value",
        "flat-form",
        "operator-as-text",
        "operator-without-list",
        "source-form",
        "star",
        "wrong-source",
    }
)
"""Kinds of warnings that are the reason for a miss, whatever the event is like."""

OF_ITS_SENDER = frozenset({"unknown-detail-type", "unknown-field", "unknown-value", "wrong-type"})
"""Kinds of warnings that may be the reason, where the event shows none."""

_UNKNOWN = "it is known only when the rule is deployed"

VALUES = 5
"""The most values of an array that a text shows."""


class ExplainedCondition(Value):
    """A field that the pattern names, and the event's values there.

    ``path`` leads to the field in the event, ``place`` to its list in the pattern. ``condition`` is the
    condition in words; ``met`` says whether it is met, or is None if that depends on what is known only when
    the rule is deployed. ``found`` holds the values: none if the field is absent, several if there are
    arrays. ``hint`` is the probable reason for a miss, or None. ``str()`` shows values of the event, but for
    those of fields whose names say that they are secrets; the repr shows none.
    """

    __slots__ = ("path", "place", "condition", "met", "found", "hint")

    path: tuple[str, ...]
    place: Path
    condition: str
    met: bool | None
    found: tuple[object, ...]
    hint: str | None

    def __str__(self) -> str:
        cover = Cover()
        shortly = (cover.at(self.path, value) or shown(value) for value in self.found[:VALUES])
        values = ", ".join(shortly) + ", …" * (len(self.found) > VALUES)
        verb = "has" if len(self.found) > 1 else "is"
        hint = f" ({self.hint})" if self.hint else ""
        return f"{dotted(self.path)} {verb} {values or 'absent'}, wants {self.condition}{hint}"

    def __repr__(self) -> str:
        return f"ExplainedCondition(path={self.path!r}, condition={self.condition!r}, met={self.met!r})"


class ExplainedBranch(Value):
    """One combination of branches of the pattern's ``$or``, with the conditions that it adds.

    ``matched`` is None if that depends on what is known only when the rule is deployed.
    """

    __slots__ = ("matched", "conditions")

    matched: bool | None
    conditions: tuple[ExplainedCondition, ...]


class Explanation(Value):
    """Why an event matches or does not.

    All of ``conditions`` must be met, and one of ``branches`` must match if there are any. ``matched`` is
    None if it depends on a `Reference`: with some texts the event would match, with others it would not.
    ``note`` is a reason that no single condition shows, or None. ``str()`` is the whole explanation as text,
    for debugging: it shows values of the event. The repr does not.
    """

    __slots__ = ("matched", "conditions", "branches", "note")

    matched: bool | None
    conditions: tuple[ExplainedCondition, ...]
    branches: tuple[ExplainedBranch, ...]
    note: str | None

    @property
    def text(self) -> str:
        """The explanation, line by line. It shows values of the event."""
        return "\n".join(_lines(self))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        unmet = [".".join(each.path) for each in self.conditions if not each.met]
        return f"Explanation(matched={self.matched!r}, unmet={unmet!r}, branches={len(self.branches)})"


def no_doubts() -> Mapping[Path, PatternWarning]:
    """No warnings: of a pattern of which nothing more is known."""
    return {}


def explanation(
    rules: Sequence[Rule],
    event: object,
    doubts: Callable[[], Mapping[Path, PatternWarning]] = no_doubts,
    *,
    has_unknown: bool = False,
) -> Explanation:
    """The explanation of how a pattern's rules fare with a decoded event.

    ``doubts`` finds the warnings about the pattern's fields, by place; it is asked after a miss.
    ``has_unknown`` says that the rules have references.
    """
    sure = certain(rules) if has_unknown else rules
    explained, holding = _explained(rules, sure, event, doubts)
    common = {id(field) for field in rules[0].values()}
    for rule in rules:
        common &= {id(field) for field in rule.values()}
    branches = [
        ExplainedBranch(
            holds, tuple(explained[id(field)] for field in rule.values() if id(field) not in common)
        )
        for rule, holds in zip(rules, holding, strict=True)
    ]
    matched = True if True in holding else None if None in holding else False
    all_met = any(all(explained[id(field)].met for field in rule.values()) for rule in rules)
    note = (
        None
        if matched is not False or not all_met
        else "each condition is met, but not all by the same element of an array"
    )
    return Explanation(
        matched,
        tuple(explained[id(field)] for field in rules[0].values() if id(field) in common),
        tuple(branches) if len(rules) > 1 else (),
        note,
    )


def _explained(
    rules: Sequence[Rule],
    sure: Sequence[Rule],
    event: object,
    doubts: Callable[[], Mapping[Path, PatternWarning]],
) -> tuple[dict[int, ExplainedCondition], list[bool | None]]:
    """The conditions by the `id()` of their fields, and for each rule whether it holds; None is unknown.

    ``sure`` are the rules without what is unknown.
    """
    made: dict[object, Check] = {}
    compiled = [checks(rule, made) for rule in rules]
    certainly = compiled if sure is rules else [checks(rule, made) for rule in sure]
    found = all_values(tree({path for rule in rules for path in rule}), event)
    holding: list[bool | None] = [
        holds_in_arrays(known, found) or None if holds_in_arrays(rule, found) else False
        for rule, known in zip(compiled, certainly, strict=True)
    ]
    explained: dict[int, ExplainedCondition] = {}
    doubtful: Mapping[Path, PatternWarning] = doubts() if not {True, None} & {*holding} else {}
    for rule, holds, tests, known in sorted(
        zip(rules, holding, compiled, certainly, strict=True), key=lambda each: _rank(each[1])
    ):
        for (path, test, may_be_absent), (_, knows, _) in zip(tests, known, strict=True):
            values = found.get(path, ())
            # If exists asks about one element of an array, only the whole rule shows whether it is met.
            met: bool | None = holds or is_met(values, knows, may_be_absent)
            if not met and (holds is None or is_met(values, test, may_be_absent)):
                met = None
            if id(rule[path]) not in explained:
                field, several = rule[path], [value for value, _ in values]
                explained[id(field)] = _condition(field, met, several, event, doubtful.get(field.place))
    return explained, holding


def _condition(
    field: NamedField, met: bool | None, values: Sequence[object], event: object, doubt: PatternWarning | None
) -> ExplainedCondition:
    return ExplainedCondition(
        tuple(field.path.split(".")),
        field.place,
        shortened(" or ".join(map(wanted, field.alternatives)), WORDS),
        met,
        tuple(values),
        _UNKNOWN if met is None else None if met else _hint(field, values, event, doubt),
    )


def _hint(
    field: NamedField, values: Sequence[object], event: object, doubt: PatternWarning | None
) -> str | None:
    """The probable reason for a miss: the pattern's own, if no event can meet the condition."""
    kind = doubt.kind if doubt is not None else None
    own = f"{doubt.reason}; {doubt.advice}" if doubt is not None else None
    hint = own if kind in OF_THE_PATTERN else hint_on(field, values, event)
    if hint is None and kind in OF_ITS_SENDER:
        hint = own
    return hint if hint is None else message(hint)


def _lines(found: Explanation) -> Iterator[str]:
    yield _verdict(found.matched)
    yield from _condition_lines(found.conditions, "  ")
    if found.branches:
        yield f"  one of {len(found.branches)} branches must match, too:"
        nearest = sorted(found.branches, key=distance)[:BRANCHES]
        for branch in nearest:
            yield f"  - {_verdict(branch.matched)}"
            yield from _condition_lines(branch.conditions, "      ")
        if len(nearest) < len(found.branches):
            yield f"  and {len(found.branches) - len(nearest)} more, none of them nearer"
    if found.note:
        yield f"  {found.note}"


def _condition_lines(each: Iterable[ExplainedCondition], indent: str) -> Iterator[str]:
    for condition in sorted(each, key=lambda condition: -_rank(condition.met)):
        met = "unknown" if condition.met is None else "met" if condition.met else "not met"
        yield f"{indent}{met}: {condition}"


def _verdict(matched: bool | None) -> str:
    return "may match" if matched is None else "matches" if matched else "does not match"


def _rank(holds: bool | None) -> int:
    """What holds before what may hold, and that before what does not."""
    return 1 if holds is None else 0 if holds else 2


def distance(branch: ExplainedBranch) -> tuple[int, int]:
    """How far a branch is from matching: a key to sort by, the nearest first."""
    return _rank(branch.matched), sum(not condition.met for condition in branch.conditions)
