"""Warnings: what EventBridge accepts in a pattern, but what may not do what was meant."""

from __future__ import annotations

from partner_events.patterns._language.envelope import ENVELOPE
from partner_events.patterns._language.errors import PatternWarning
from partner_events.patterns._language.json import JsonNumber, JsonObject
from partner_events.patterns._language.limits import KNOWN_COMPLEXITY, complexities
from partner_events.patterns._language.operators import ABSENT, PRESENT, excerpt
from partner_events.patterns._language.parse import OR, NamedField
from partner_events.patterns._language.rules import fields

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.operators import Alternative, Meaning
    from partner_events.patterns._language.parse import Program
    from partner_events.patterns._language.rules import Rule

LARGEST, DIGITS, DECIMALS = 5e9, 15, 6
"""The bounds of numbers that the user guide once stated, and that older matchers still have."""

HUGE = 1.7976931348623157e308
"""The largest double."""

OF_RECORDS = frozenset({"body", "data", "value", "dynamodb", "kinesis", "Records"})
"""Keys of what carriers bring, which filters of event source mappings ask for."""

NEAR = 0.75
"""How alike (`difflib`) a name must be to one of the envelope to suggest a typing error."""

IGNORING_CASE = frozenset({"equals-ignore-case", "prefix-ignore-case", "suffix-ignore-case"})
AFFIXES = frozenset({"prefix", "prefix-ignore-case", "suffix", "suffix-ignore-case"})


def advice(program: Program, rules: Sequence[Rule]) -> tuple[PatternWarning, ...]:
    """All warnings about a pattern, at most one of each kind for a place."""
    every = list(fields(program))
    found = [
        *(warning for field in every for warning in _about_field(field, is_only=len(rules) == 1)),
        *_about_overriding(program, frozenset()),
        *(warning for rule in rules for warning in _about_exists(rule, is_only=len(rules) == 1)),
        *_about_overlaps(rules),
        *_about_complexity(every),
    ]
    return tuple({(warning.kind, warning.path): warning for warning in found}.values())


def _about_field(field: NamedField, *, is_only: bool) -> Iterator[PatternWarning]:
    yield from _about_name(
        field, never=is_only and all(each.meaning != ABSENT for each in field.alternatives)
    )
    for each in field.alternatives:
        yield from _about_text(each, field)
        yield from _about_spelling(each, field)
    yield from _about_numbers(field)
    names = {name for name, _ in _inside(field)}
    starred = any(name == "wildcard" and text.startswith("*") for name, text in _inside(field))
    foreign = any(name == "suffix" and not text.isascii() for name, text in _inside(field))
    if starred and (foreign or names & IGNORING_CASE):
        yield PatternWarning(
            "wildcard-ignore-case",
            field.place,
            "beside an operator that ignores case, EventBridge's matcher lets a wildcard that starts with a "
            "star match other values as well",
            "write two rules, or a suffix instead of the wildcard",
        )


def _about_numbers(field: NamedField) -> Iterator[PatternWarning]:
    """Warnings about defects of the matcher where numbers stand beside something else, or are huge."""
    names = [each.meaning[0] for each in field.alternatives]
    if "range" in names and "string" in names[: names.index("range")] and len(names) > 2:
        yield PatternWarning(
            "lost-alternative",
            field.place,
            "EventBridge's matcher may lose an exact string that stands before a numeric range and a third "
            "alternative",
            "write two rules",
        )
    if {"address", "cidr"} & {*names} and {"number", "range"} & {*names}:
        yield PatternWarning(
            "address-and-number",
            field.place,
            "EventBridge's matcher compares addresses and numbers by the same digits, so that beside an "
            "address a number matches addresses, too",
            "write two rules",
        )
    bounds = [
        bound for each in field.alternatives if each.meaning[0] == "range" for bound in each.meaning[1][::2]
    ]
    if any(bound is not None and abs(bound) >= HUGE for bound in bounds):
        reason = "EventBridge's matcher fails on a bound that is the largest double or its negative"
        yield PatternWarning("huge-bound", field.place, reason, "leave the bound out")


def _about_name(field: NamedField, *, never: bool) -> Iterator[PatternWarning]:
    name = field.path.partition(".")[0]
    if name in ENVELOPE:
        return
    if name.lower().replace("_", "").replace("-", "") == "detailtype":
        reason = f"no event has `{name}`, so the rule never matches"
        yield PatternWarning("detail-type", field.place, reason, 'write "detail-type"', never_matches=never)
        return
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), ENVELOPE, 1, NEAR)
    if name in OF_RECORDS and "." in field.path:
        reason = f"`{name}` is at the top of no event, but of records and of partners' details"
        hint = "write it inside detail; filters of event source mappings and pipes are FilterCriteria"
    else:
        reason = f"EventBridge's envelope has no `{name}`"
        hint = f'did you mean "{near[0]}"?' if near else "what partners send is inside detail"
    yield PatternWarning("envelope", field.place, reason, hint, never_matches=never)


def _about_text(each: Alternative, field: NamedField) -> Iterator[PatternWarning]:
    for name, text in _texts(each.meaning):
        if name in AFFIXES and '"' in text:
            yield PatternWarning(
                "quote",
                field.place,
                "EventBridge's matcher compares values with their JSON quotes: a quote in a prefix matches "
                "the one after the value, a quote in a suffix the one before it",
                "leave the quote out",
            )
        if name in IGNORING_CASE and any(character > "\uffff" for character in text):
            yield PatternWarning(
                "ignore-case",
                field.place,
                "where case is ignored, EventBridge's matcher reads a character beyond U+FFFF as two "
                "question marks, so it does not match itself",
                "leave such characters out, or do not ignore case",
            )


def _about_spelling(each: Alternative, field: NamedField) -> Iterator[PatternWarning]:
    for number in _numbers(each.written):
        if number.value is None:
            reason = f"{excerpt(number)} is not a double-precision number, so it is compared as text"
            yield PatternWarning("number-text", field.place, reason, "write fewer digits")
        elif _is_beyond(number):
            yield PatternWarning(
                "number-range",
                field.place,
                f"{excerpt(number)} is beyond five billion, {DIGITS} digits or {DECIMALS} decimals; not "
                "every version of EventBridge's matcher compares such a number by value",
                "expect only the same spelling to match, or match on another field",
            )
    if isinstance(each.written, JsonObject) and each.written.pairs[0][0] == "exactly":
        reason = '"exactly" is accepted, but not documented'
        yield PatternWarning("undocumented", field.place, reason, "write the string itself")


def _about_overriding(program: Program, before: Set[str]) -> Iterator[PatternWarning]:
    """Warnings about fields that are written twice: the last one counts."""
    own: set[str] = set()
    branched: set[str] = set()
    for item in program:
        if isinstance(item, NamedField):
            if item.path in own:
                reason = f"`{item.path}` is written twice, and only this one counts"
                how = "write all values as one list, of which any may match, or write two rules"
                yield PatternWarning("duplicate", item.place, reason, how)
            elif item.path in before or item.path in branched:
                reason = f'`{item.path}` is inside a "$or" and outside it, and this one overrides the other'
                how = "write the field in each branch as you mean it"
                yield PatternWarning("or-override", item.place, reason, how)
            own.add(item.path)
        else:
            for branch in item.branches:
                yield from _about_overriding(branch, before | own | branched)
            branched |= {field.path for branch in item.branches for field in fields(branch)}


def _about_exists(rule: Rule, *, is_only: bool) -> Iterator[PatternWarning]:
    for path, field in rule.items():
        meanings = [each.meaning for each in field.alternatives]
        if ABSENT not in meanings and PRESENT not in meanings:
            continue
        if path == "detail" or _has_below(rule, path):
            yield PatternWarning(
                "exists-on-object",
                field.place,
                f"`{path}` is an object; exists looks at values only, so an object counts as absent",
                "ask for a field inside the object",
                never_matches=is_only and path == "detail" and ABSENT not in meanings,
            )
        parent = path.rpartition(".")[0]
        if ABSENT in meanings and "." in parent and _has_below(rule, parent, but=path):
            yield PatternWarning(
                "exists-false-in-array",
                field.place,
                f"if `{parent}` is an array, this is about the element chosen by the fields that come before "
                "it in the alphabet; if there are none, no element may have the field",
                f"check whether `{parent}` can be an array",
            )


def _has_below(rule: Rule, path: str, but: str = "") -> bool:
    return any(other.startswith(f"{path}.") and other != but for other in rule)


def _about_overlaps(rules: Sequence[Rule]) -> Iterator[PatternWarning]:
    """A warning, one at most, about rules that name the same fields and share a value of each."""
    alike: dict[tuple[str, ...], list[Rule]] = {}
    for rule in rules:
        alike.setdefault(tuple(sorted(rule)), []).append(rule)
    for paths, group in alike.items():
        if len(group) > 1 and (found := _overlapping(paths, group)) is not None:
            place = next((field.place for field in found.values() if OR in field.place), ())
            yield PatternWarning(
                "or-overlap",
                place,
                "this branch has the same fields as an earlier one and shares a value of each; EventBridge's "
                "matcher may then lose the branch",
                "write one branch with all values, or make the branches differ in one field",
            )
            return


def _overlapping(paths: Sequence[str], group: Sequence[Rule]) -> Rule | None:
    """The first of some rules with the same fields that shares a value of each with one before it.

    Only rules that share a value of the field that differs most are compared.
    """
    meanings = {id(field): _meanings(field) for rule in group for field in rule.values()}
    chosen = max(paths, key=lambda path: len({meanings[id(rule[path])] for rule in group}))
    earlier: dict[Meaning, list[Rule]] = {}
    for rule in group:
        own = meanings[id(rule[chosen])]
        candidates = {id(other): other for meaning in own for other in earlier.get(meaning, ())}
        for other in candidates.values():
            shared = [(meanings[id(rule[path])], meanings[id(other[path])]) for path in paths]
            if all(one & another for one, another in shared) and any(
                one != another for one, another in shared
            ):
                return rule
        for meaning in own:
            earlier.setdefault(meaning, []).append(rule)
    return None


def _about_complexity(every: Iterable[NamedField]) -> Iterator[PatternWarning]:
    for field, score in complexities(every):
        if score > KNOWN_COMPLEXITY:
            reason = f"its wildcards score {score}; only up to {KNOWN_COMPLEXITY} is known to be accepted"
            yield PatternWarning("complexity", field.place, reason, "use fewer stars")


def _meanings(field: NamedField) -> frozenset[Meaning]:
    return frozenset(each.meaning for each in field.alternatives)


def _inside(field: NamedField) -> list[tuple[str, str]]:
    return [text for each in field.alternatives for text in _texts(each.meaning)]


def _texts(meaning: Meaning) -> Iterator[tuple[str, str]]:
    """The operators on texts in a meaning, including those inside anything-but."""
    name, argument = meaning
    if isinstance(argument, str):
        yield name, argument
    elif name == "anything-but":
        for each in argument:
            yield from _texts(each)


def _numbers(written: Json) -> Iterator[JsonNumber]:
    todo: list[Json] = [written]
    for item in todo:
        if isinstance(item, JsonNumber):
            yield item
        elif isinstance(item, JsonObject):
            todo.extend(value for _, value in item)
        elif isinstance(item, list):
            todo.extend(item)


def _is_beyond(number: JsonNumber) -> bool:
    value = number.value or 0.0
    return abs(value) > LARGEST or round(value, DECIMALS) != value or float(f"{value:.{DIGITS}g}") != value
