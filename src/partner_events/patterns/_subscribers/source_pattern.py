"""From an event pattern to that of an event source, which takes the events of one partner event source."""

from __future__ import annotations

from partner_events.patterns._language.errors import InvalidPatternError, shortened
from partner_events.patterns._language.json import JsonObject, write
from partner_events.patterns._language.parse import OR, program, tree_of
from partner_events.patterns._language.rules import expand, fields, meanings
from partner_events.patterns._matching.tests import any_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.parse import Program
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._language.whole import Checked

CHARACTERS = 3_753
"""The most characters of an event source's pattern."""

FIXED = {
    "account": "an event source has the events of one account",
    "region": "an event source has the events of one region",
}
"""The fields that EventBridge refuses in an event source's pattern, each with the reason."""


def source_pattern_of(pattern: str, source: str | None) -> str | None:
    """The pattern of an event source that takes what a pattern accepts; None if it is everything.

    Args:
        pattern: The JSON text of a checked pattern.
        source: The name of the partner event source.

    Raises:
        InvalidPatternError: EventBridge would refuse it, or the pattern wants nothing of this source.
    """
    tree = tree_of(pattern)
    checked = program(tree)
    _refuse(checked, FIXED)
    rules = _of_source(expand(checked), source)
    wanted = _fewest([{path: field for path, field in rule.items() if path != "source"} for rule in rules])
    if not all(wanted):
        return None
    for made in _written(tree, wanted, source):
        if _says(made, wanted):
            return _checked(write(made))
    raise AssertionError("a list of all branches with whole paths says the same as the pattern")


def check_source_pattern(pattern: Checked) -> str:
    """The text of a pattern that was written for an event source.

    Raises:
        InvalidPatternError: EventBridge would refuse it there.
    """
    _refuse(pattern.program, {**FIXED, "source": "an event source has the events of one source"})
    return _checked(pattern.text)


def _refuse(pattern: Program, names: Mapping[str, str]) -> None:
    for field in fields(pattern):
        if reason := names.get(field.path):
            raise InvalidPatternError(
                f"`{field.path}` is not allowed in the pattern of an event source",
                path=field.place,
                advice=f"leave it out: {reason}",
            )


def _of_source(rules: Sequence[Rule], source: str | None) -> Sequence[Rule]:
    """The rules that can match events of the source."""
    if source is None:
        asked = {
            frozenset(each.meaning for each in rule["source"].alternatives) if "source" in rule else None
            for rule in rules
        }
        if len(asked) > 1:
            raise InvalidPatternError(
                "its branches ask for different sources, and an event source has the events of one",
                advice="pass the name of the partner event source as `source`, or take the pattern of one "
                "partner, as `router.pattern(partner=...)` does",
            )
        return rules
    kept = [
        rule
        for rule in rules
        if "source" not in rule or any_of(each.meaning for each in rule["source"].alternatives)(source)
    ]
    if not kept:
        raise InvalidPatternError(
            f"it asks for nothing of {shortened(source)}",
            advice="pass the whole name of the partner event source, such as "
            "aws.partner/stripe.com/ed_123, or a pattern of that partner",
        )
    return kept


def _fewest(rules: Sequence[Rule]) -> list[Rule]:
    """The rules without those that ask for all that another one asks for, and for more."""
    found: dict[frozenset[object], Rule] = {}
    for rule in sorted(rules, key=len):
        asked = frozenset(
            (path, frozenset(each.meaning for each in field.alternatives)) for path, field in rule.items()
        )
        if not any(fewer <= asked for fewer in found):
            found[asked] = rule
    return [rule for rule in rules if any(rule is kept for kept in found.values())]


def _written(tree: JsonObject, rules: Sequence[Rule], source: str | None) -> Iterator[JsonObject]:
    """The rules in JSON, first as like the pattern as possible, then as a list of all branches."""
    yield _without(tree, source)
    yield _listed([_nested(rule) for rule in rules])
    yield _listed([JsonObject([(path, _values(rule, path)) for path in rule]) for rule in rules])


def _without(tree: JsonObject, source: str | None) -> JsonObject:
    """The pattern without its conditions on the source, and without the branches of other sources."""
    members: list[tuple[str, Json]] = []
    for key, value in tree:
        if key == OR and isinstance(value, list):
            branches = [each for each in value if isinstance(each, JsonObject) and _may_be_of(each, source)]
            kept: list[Json] = [_without(branch, source) for branch in branches]
            if len(kept) > 1:
                members.append((OR, kept))
            else:
                members += [pair for each in kept if isinstance(each, JsonObject) for pair in each.pairs]
        elif key != "source":
            members.append((key, value))
    return JsonObject(members)


def _may_be_of(branch: JsonObject, source: str | None) -> bool:
    asked = [value for key, value in branch if key == "source"]
    if source is None or not asked:
        return True
    (field,) = fields(program(JsonObject([("source", asked[-1])])))
    return any_of(each.meaning for each in field.alternatives)(source)


def _says(made: JsonObject, rules: Sequence[Rule]) -> bool:
    """Whether JSON is a pattern of these rules."""
    try:
        return meanings(_fewest(expand(program(made)))) == meanings(rules)
    except InvalidPatternError:
        return False


def _listed(branches: Sequence[JsonObject]) -> JsonObject:
    texts = {write(branch): branch for branch in branches}
    different: list[Json] = [*texts.values()]
    return JsonObject([(OR, different)]) if len(different) > 1 else branches[0]


def _nested(rule: Rule) -> JsonObject:
    """A rule as an object of objects. If a path cannot be nested, the object does not say the same."""
    top = JsonObject(())
    for path in rule:
        *steps, last = path.split(".")
        node = top
        for step in steps:
            below = dict(node.pairs).get(step)
            if not isinstance(below, JsonObject):
                below = JsonObject(())
                node.pairs.append((step, below))
            node = below
        node.pairs.append((last, _values(rule, path)))
    return top


def _values(rule: Rule, path: str) -> list[Json]:
    return [each.written for each in rule[path].alternatives]


def _checked(text: str) -> str:
    if len(text) > CHARACTERS:
        raise InvalidPatternError(
            f"it has {len(text):,} characters; EventBridge takes {CHARACTERS:,} for an event source",
            advice="replace lists of values by prefixes and wildcards, or take all and have the subscribers' "
            "filters choose",
        )
    return text
