"""Warnings about lists that match more or less than they seem to, whoever sends the events."""

from __future__ import annotations

import re

from partner_events.patterns._language.envelope import ENVELOPE
from partner_events.patterns._language.errors import PatternWarning
from partner_events.patterns._language.json import JsonNumber, JsonObject, write
from partner_events.patterns._language.mended import from_list, from_text, unstarred, without_list
from partner_events.patterns._language.operators import ABSENT, AWAITED, PRESENT, excerpt, plain_text
from partner_events.patterns._matching.tests import any_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partner_events.patterns._language.errors import WarningKind
    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.operators import Alternative, Meaning
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule

MOST = 300
"""In longer lists, alternatives are not compared with each other."""

NO_TEXT = frozenset({"number", "number-text", "literal", "range"})
"""What no text meets."""

ALWAYS_THERE = frozenset(ENVELOPE) - {"replay-name", "resources", "detail"}
ACCOUNT = re.compile(r"[0-9]{12}")
REGION = re.compile(r"[a-z]+(-[a-z]+)+-[0-9]+")
VERSION = "0"
PLACEHOLDERS = ("${", "{{", "<")
AFFIXES = ("prefix", "suffix", "prefix-ignore-case", "suffix-ignore-case", "equals-ignore-case")


def about_lists(rules: Sequence[Rule]) -> Iterator[PatternWarning]:
    """Warnings about the lists of a pattern's rules, each list once."""
    fields = {id(field): field for rule in rules for field in rule.values()}
    dead = {number: _why_never(field) for number, field in fields.items()}
    never = all(any(dead[id(field)] for field in rule.values()) for rule in rules)
    for number, field in fields.items():
        yield from _about_operators(field)
        why = dead[number]
        if why is not None:
            yield _warning("envelope-value", field, *why, never=never)
        else:
            yield from _about_dead_members(field)
        yield from _about_texts(field)
        if 1 < len(field.alternatives) <= MOST:
            yield from _about_alternatives(field)


# Operators that are no operators where they stand


def _about_operators(field: NamedField) -> Iterator[PatternWarning]:
    members = [each.written for each in field.alternatives]
    meant = without_list(field.place, members)
    if meant is None:
        if right := from_list(members):
            reason = f"{excerpt(members)} is a list of values, any of which may match; it holds no operator"
            yield _warning("operator-as-text", field, reason, *_write(right))
        return
    place, right = meant
    reason = f"`{field.path}` is read as a field, not as an operator, which stands in a list"
    advice = f"if the operator is meant, write {excerpt(right)}"
    yield PatternWarning(
        "operator-without-list", field.place, reason, advice, write(right), suggested_at=place
    )


def _about_texts(field: NamedField) -> Iterator[PatternWarning]:
    """Warnings about texts that look like operators, or have stars that stand for themselves."""
    for index, each in enumerate(field.alternatives):
        name, argument = each.meaning
        if name == "string" and isinstance(each.written, str):
            if right := from_text(each.written):
                reason = f"{excerpt(each.written)} is compared as text; it is no operator"
                yield _about_member("operator-as-text", field, index, reason, right)
            elif "*" in each.written.strip("*") or each.written.strip("*") != each.written:
                yield from _starred(field, index, unstarred(each.written))
        elif name in AFFIXES and "*" in argument:
            yield from _starred(field, index, _without_star(each, argument))


def _starred(field: NamedField, index: int, right: JsonObject | None) -> Iterator[PatternWarning]:
    each = field.alternatives[index]
    if field.path == "source" and "aws.partner" in write(each.written):
        return  # Of event sources more is known.
    reason = f"a star stands for itself in {excerpt(each.written)}; only a wildcard takes it for any text"
    if right is not None:
        yield _about_member("star", field, index, reason, [right])


def _without_star(each: Alternative, text: str) -> JsonObject | None:
    """The same operator on what is before or after the star, if that is all that the star can mean."""
    name = each.meaning[0]
    is_ignoring = name.endswith("ignore-case")
    plain = name.removesuffix("-ignore-case")
    bare = text.strip("*")
    if "*" in bare or not bare:
        return None if is_ignoring else JsonObject([("wildcard", _as_wildcard(plain, text))])
    starts, ends = text.startswith("*"), text.endswith("*")
    if is_ignoring:
        way = "prefix" if ends and not starts else "suffix" if starts and not ends else None
        inner = JsonObject([("equals-ignore-case", bare)])
        return JsonObject([(way, inner)]) if way and plain in (way, "equals") else None
    if (plain == "prefix" and not starts) or (plain == "suffix" and not ends):
        return JsonObject([(plain, bare)])
    return JsonObject([("wildcard", _as_wildcard(plain, text))])


def _as_wildcard(affix: str, text: str) -> str:
    whole = f"{text}*" if affix == "prefix" else f"*{text}"
    return re.sub(r"\*+", "*", whole).replace("\\", "\\\\")


# Values that the envelope never has


def _why_never(field: NamedField) -> tuple[str, str, str | None] | None:
    """Why no event has any of the values that a list asks for, the advice, and the list to write."""
    if field.path == "detail":
        if not {ABSENT, PRESENT} & {each.meaning for each in field.alternatives}:
            return "`detail` is an object, and a list matches values only", "ask for a field inside it", None
        return None
    top, _, below = field.path.partition(".")
    if below and top in ENVELOPE and top != "detail":
        if any(each.meaning == ABSENT for each in field.alternatives):
            return None
        return f"`{top}` is text, so no event has `{field.path}`", f"write a list for `{top}`", None
    found = [_dead(field.path, each) for each in field.alternatives]
    if not all(found):
        return None
    reason = next(why for why in found if why is not None)[0]
    right: list[Json] = [why[1] for why in found if why is not None and why[1] is not None]
    if not right:
        return reason, f"write what events have in `{field.path}`", None
    return (reason, *_write(right))


def _about_dead_members(field: NamedField) -> Iterator[PatternWarning]:
    for index, each in enumerate(field.alternatives):
        if (why := _dead(field.path, each)) is not None:
            reason, right = why
            if right is not None:
                yield _about_member("envelope-value", field, index, reason, [right])
            else:
                place = (*field.place, index)
                yield PatternWarning("envelope-value", place, reason, f"leave {excerpt(each.written)} out")


def _dead(path: str, each: Alternative) -> tuple[str, Json] | None:
    """Why no event has a value at a path of the envelope, and the value that was meant, if it is known."""
    if path not in ENVELOPE or path == "detail":
        return None
    name = each.meaning[0]
    if each.meaning == ABSENT and path in ALWAYS_THERE:
        return f"every event has `{path}`", JsonObject([("exists", True)])
    if name in NO_TEXT:
        return f"`{path}` is text, and {excerpt(each.written)} matches no text", _as_text(path, each)
    text = plain_text(each)
    if text is None or any(mark in text for mark in PLACEHOLDERS) or "*" in text:
        return None
    if path == "account" and not ACCOUNT.fullmatch(text):
        digits = re.sub(r"[-\s]", "", text)
        right = digits.zfill(12) if digits.isdecimal() and 9 < len(digits) <= 12 else None
        return f"an account is 12 digits, and {excerpt(text)} is not", right
    if path == "version" and text != VERSION:
        return f'the version of every event is "{VERSION}"', VERSION
    if path == "region" and not REGION.fullmatch(text):
        found = REGION.match(text.strip().lower().replace("_", "-"))
        return f"{excerpt(text)} is not the name of a region", found[0] if found else None
    return None


def _as_text(path: str, each: Alternative) -> Json:
    written = each.written
    # Whatever number it is, its text is no region.
    if not isinstance(written, JsonNumber) or path == "region":
        return None
    if path == "account":
        return written.text.zfill(12) if written.text.isdecimal() and len(written.text) <= 12 else None
    return VERSION if path == "version" else written.text


# Alternatives that together match more than each


def _about_alternatives(field: NamedField) -> Iterator[PatternWarning]:
    meanings = [each.meaning for each in field.alternatives]
    if ABSENT in meanings and PRESENT in meanings:
        reason = "the list matches events with the field and without it, whatever its value"
        yield _warning("matches-everything", field, reason, "leave the field out, or ask for a value", None)
        return
    if warning := _about_exclusions(field):
        yield warning
        return
    if warning := _about_ranges(field):
        yield warning
        return
    yield from _about_covered(field)


def _about_exclusions(field: NamedField) -> PatternWarning | None:
    """The warning about exclusions that take back each other's, because any member of a list may match."""
    excluded = [each for each in field.alternatives if each.meaning[0] == "anything-but"]
    # What an alternative with a reference matches is not known.
    others = [each.meaning for each in field.alternatives if each.meaning[0] not in ("anything-but", AWAITED)]
    if not excluded or (len(excluded) == 1 and not others):
        return None
    test = any_of([each.meaning for each in field.alternatives if each.meaning[0] != AWAITED])
    values = [value for each in excluded for value in _examples(each.meaning)]
    if len(excluded) > 1:
        values += [a + b for a in values for b in values if isinstance(a, str) and isinstance(b, str)][:MOST]
    taken_back = [value for value in values if test(value)]
    is_all = len(taken_back) == len(values)
    if len(excluded) == 1 and (not is_all or PRESENT in others):
        return None
    if len({each.meaning for each in excluded}) == 1 and not is_all:
        return None
    what = "every value" if is_all else "what another one excludes"
    reason = f"any member of a list may match, so together these match {what}"
    right = _joined(excluded)
    kind: WarningKind = "matches-everything" if is_all else "matches-more"
    absent: list[Json] = [each.written for each in field.alternatives if each.meaning == ABSENT]
    if right is None or len(others) > len(absent):
        kept = [each.written for each in excluded]
        if others and len(kept) == 1:
            return _warning(kind, field, reason, *_write(kept))
        return _warning(kind, field, reason, "ask for one of them, and check the rest in the handler", None)
    return _warning(kind, field, reason, *_write([*absent, right]))


def _joined(excluded: Sequence[Alternative]) -> JsonObject | None:
    """One exclusion of everything that several exclude, if one operator can say it."""
    arguments = [each.written.pairs[0][1] for each in excluded if isinstance(each.written, JsonObject)]
    if all(isinstance(argument, JsonObject) for argument in arguments):
        inner = [argument.pairs[0] for argument in arguments if isinstance(argument, JsonObject)]
        if len({name for name, _ in inner}) > 1:
            return None
        texts = list(dict.fromkeys(text for _, each in inner for text in map(str, _several(each))))
        return JsonObject([("anything-but", JsonObject([(inner[0][0], list(texts))]))])
    values = [value for argument in arguments for value in _several(argument)]
    if all(isinstance(value, str) for value in values):
        unique: list[Json] = list(dict.fromkeys(value for value in values if isinstance(value, str)))
        return JsonObject([("anything-but", unique)])
    if all(isinstance(value, JsonNumber) for value in values):
        numbers = {value.value: value for value in values if isinstance(value, JsonNumber)}
        return JsonObject([("anything-but", list(numbers.values()))])
    return None


def _about_ranges(field: NamedField) -> PatternWarning | None:
    """The warning about a lower and an upper bound that stand in two members, and together allow anything."""
    ranges = [
        (index, each.meaning[1])
        for index, each in enumerate(field.alternatives)
        if each.meaning[0] == "range"
    ]
    lower = [(index, bounds) for index, bounds in ranges if bounds[0] is not None and bounds[2] is None]
    upper = [(index, bounds) for index, bounds in ranges if bounds[0] is None and bounds[2] is not None]
    for low_index, (least, is_above, _, _) in lower:
        for high_index, (_, _, most, is_below) in upper:
            if least > most or (least == most and is_above and is_below):
                continue
            reason = "any member of a list may match, so together these match every number"
            low = field.alternatives[low_index].written
            high = field.alternatives[high_index].written
            both = [*_comparison(low), *_comparison(high)]
            if least == most:
                right: list[Json] = [JsonObject([("numeric", ["=", both[1]])])]
            else:
                right = [JsonObject([("numeric", both)])]
            kept = [
                each.written for i, each in enumerate(field.alternatives) if i not in (low_index, high_index)
            ]
            return _warning("matches-everything", field, reason, *_write([*kept, *right]))
    return None


def _comparison(written: Json) -> list[Json]:
    return _several(written.pairs[0][1]) if isinstance(written, JsonObject) else []


def _about_covered(field: NamedField) -> Iterator[PatternWarning]:
    """A warning, one at most, about members whose every value another member matches."""
    covered: list[int] = []
    for index, each in enumerate(field.alternatives):
        for other_index, other in enumerate(field.alternatives):
            if other_index in covered or other_index == index:
                continue
            if other.meaning == each.meaning:
                is_covered = other_index < index
            else:
                is_covered = _covers(other.meaning, each.meaning)
            if is_covered:
                covered.append(index)
                break
    if covered:
        names = " and ".join(excerpt(field.alternatives[index].written) for index in covered[:3])
        more = ", …" if len(covered) > 3 else ""
        reason = f"what {names}{more} matches, another member of the list matches, too"
        kept = [each.written for index, each in enumerate(field.alternatives) if index not in covered]
        yield _warning("covered", field, reason, *_write(kept))


def _covers(other: Meaning, one: Meaning) -> bool:
    """Whether everything that meets one condition meets another; no, where that is not plain."""
    if one == ABSENT or other == ABSENT:
        return False
    if other == PRESENT:
        return True
    if AWAITED in (one[0], other[0]):
        return False
    name, argument = one
    if name in ("string", "number", "literal"):
        return any_of([other])(argument)
    if name == "address" or other[0] == "address":
        return False
    if name == "range" and other[0] == "range":
        return _is_within(argument, other[1])
    if name == other[0] and name in ("prefix", "suffix") and '"' not in f"{argument}{other[1]}":
        return bool(argument.startswith(other[1]) if name == "prefix" else argument.endswith(other[1]))
    return False


def _is_within(
    inner: tuple[float | None, bool, float | None, bool], outer: tuple[float | None, bool, float | None, bool]
) -> bool:
    low, above, high, below = inner
    least, over, most, under = outer
    starts = least is None or (low is not None and (low > least or (low == least and (above or not over))))
    ends = most is None or (high is not None and (high < most or (high == most and (below or not under))))
    return starts and ends


def _examples(meaning: Meaning) -> list[object]:
    """Values that an exclusion excludes, of each of its members one or two."""
    found: list[object] = []
    for name, argument in meaning[1]:
        text = str(argument)
        if name == "number":
            found.append(argument)
        elif name.startswith("prefix"):
            found += [text, f"{text}\x00"]
        elif name.startswith("suffix"):
            found += [text, f"\x00{text}"]
        elif name == "wildcard":
            found.append(
                text.replace("\\*", "\x01").replace("*", "").replace("\x01", "*").replace("\\\\", "\\")
            )
        else:
            found.append(argument)
    return found


def _about_member(
    kind: WarningKind, field: NamedField, index: int, reason: str, right: list[Json]
) -> PatternWarning:
    """A warning about one member of a list, with the list to write."""
    members: list[Json] = []
    for position, each in enumerate(field.alternatives):
        members += right if position == index else [each.written]
    place = field.place if len(field.alternatives) == 1 else (*field.place, index)
    advice = f"write {excerpt(right[0] if len(right) == 1 else right)}"
    return PatternWarning(kind, place, reason, advice, write(members), suggested_at=field.place)


def _warning(
    kind: WarningKind,
    field: NamedField,
    reason: str,
    advice: str,
    right: str | None,
    *,
    never: bool = False,
) -> PatternWarning:
    return PatternWarning(kind, field.place, reason, advice, right, never)


def _write(right: list[Json]) -> tuple[str, str]:
    """The advice to write a list, and the list as JSON."""
    return f"write {excerpt(right)}", write(right)


def _several(argument: Json) -> list[Json]:
    return argument if isinstance(argument, list) else [argument]
