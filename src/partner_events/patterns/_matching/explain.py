"""Why an event matches a pattern or does not, for people to read."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events.patterns._language.errors import shortened
from partner_events.patterns._matching.flatten import leaves, tree
from partner_events.patterns._matching.hints import hint_on, shown, wanted
from partner_events.patterns._matching.match import conditions, holds_in_arrays, is_met

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partner_events._base.value import Path
    from partner_events.patterns._language.parse import Field
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._matching.match import Condition

BRANCHES = 10
"""How many branches of ``$or`` a text shows: those that come nearest."""

WORDS = 300
"""How many characters say what is wanted."""

VALUES = 5
"""How many values of an array a text shows."""


class ExplainedCondition(Value):
    """A field that the pattern names, and what the event has there.

    ``path`` leads to the field in the event, ``place`` to its list in the pattern. ``condition`` says in
    words what is wanted. ``found`` are the values: none if the field is absent, several if there are arrays.
    ``hint`` is what probably explains a miss, or None. The repr shows no value of the event, ``str()`` does.
    """

    __slots__ = ("path", "place", "condition", "met", "found", "hint")

    path: tuple[str, ...]
    place: Path
    condition: str
    met: bool
    found: tuple[object, ...]
    hint: str | None

    def __str__(self) -> str:
        values = ", ".join(map(shown, self.found[:VALUES])) + ", …" * (len(self.found) > VALUES)
        verb = "has" if len(self.found) > 1 else "is"
        hint = f" ({self.hint})" if self.hint else ""
        return f"{'.'.join(self.path)} {verb} {values or 'absent'}, wants {self.condition}{hint}"

    def __repr__(self) -> str:
        return f"ExplainedCondition(path={self.path!r}, condition={self.condition!r}, met={self.met!r})"


class ExplainedBranch(Value):
    """One combination of branches of the pattern's ``$or``: the conditions it adds to the common ones."""

    __slots__ = ("matched", "conditions")

    matched: bool
    conditions: tuple[ExplainedCondition, ...]


class Explanation(Value):
    """Why an event matches or does not.

    ``conditions`` always count; one of ``branches``, if there are any, must match, too. ``note`` is what no
    single condition tells, or None. ``str()`` is all of it as text, for debugging: it shows values of the
    event. The repr shows none.
    """

    __slots__ = ("matched", "conditions", "branches", "note")

    matched: bool
    conditions: tuple[ExplainedCondition, ...]
    branches: tuple[ExplainedBranch, ...]
    note: str | None

    @property
    def text(self) -> str:
        """The account, line by line; it shows values of the event."""
        return "\n".join(_lines(self))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        unmet = [".".join(each.path) for each in self.conditions if not each.met]
        return f"Explanation(matched={self.matched!r}, unmet={unmet!r}, branches={len(self.branches)})"


def explanation(rules: Sequence[Rule], event: object) -> Explanation:
    """What a pattern's rules make of a decoded event."""
    explained, holding = _explained(rules, event)
    common = {id(field) for field in rules[0].values()}
    for rule in rules:
        common &= {id(field) for field in rule.values()}
    branches = [
        ExplainedBranch(
            holds, tuple(explained[id(field)] for field in rule.values() if id(field) not in common)
        )
        for rule, holds in zip(rules, holding, strict=True)
    ]
    matched = any(holding)
    all_met = any(all(explained[id(field)].met for field in rule.values()) for rule in rules)
    note = None if matched or not all_met else "each is met, but not by the same element of an array"
    return Explanation(
        matched,
        tuple(explained[id(field)] for field in rules[0].values() if id(field) in common),
        tuple(branches) if len(rules) > 1 else (),
        note,
    )


def _explained(rules: Sequence[Rule], event: object) -> tuple[dict[int, ExplainedCondition], list[bool]]:
    """The conditions by the identity of their fields, and which rules hold."""
    made: dict[object, Condition] = {}
    compiled = [conditions(rule, made) for rule in rules]
    found = leaves(tree({path for rule in rules for path in rule}), event)
    holding = [holds_in_arrays(rule, found) for rule in compiled]
    explained: dict[int, ExplainedCondition] = {}
    for rule, holds, tests in sorted(
        zip(rules, holding, compiled, strict=True), key=lambda each: not each[1]
    ):
        for path, test, may_be_absent in tests:
            values = found.get(path, ())
            # Where exists asks about one element of an array, only the whole rule tells that it is met.
            met = holds or is_met(values, test, may_be_absent)
            if id(rule[path]) not in explained:
                explained[id(rule[path])] = _condition(rule[path], met, [value for value, _ in values], event)
    return explained, holding


def _condition(field: Field, met: bool, values: Sequence[object], event: object) -> ExplainedCondition:
    return ExplainedCondition(
        tuple(field.path.split(".")),
        field.place,
        shortened(" or ".join(map(wanted, field.alternatives)), WORDS),
        met,
        tuple(values),
        None if met else hint_on(field, values, event),
    )


def _lines(found: Explanation) -> Iterator[str]:
    yield "matches" if found.matched else "does not match"
    yield from _condition_lines(found.conditions, "  ")
    if found.branches:
        yield f"  one of {len(found.branches)} branches must match, too:"
        nearest = sorted(found.branches, key=_distance)[:BRANCHES]
        for branch in nearest:
            yield f"  - {'matches' if branch.matched else 'does not match'}"
            yield from _condition_lines(branch.conditions, "      ")
        if len(nearest) < len(found.branches):
            yield f"  and {len(found.branches) - len(nearest)} more, which come no nearer"
    if found.note:
        yield f"  {found.note}"


def _condition_lines(each: Iterable[ExplainedCondition], indent: str) -> Iterator[str]:
    for condition in sorted(each, key=lambda condition: condition.met):
        yield f"{indent}{'met' if condition.met else 'not met'}: {condition}"


def _distance(branch: ExplainedBranch) -> tuple[bool, int]:
    return not branch.matched, sum(not condition.met for condition in branch.conditions)
