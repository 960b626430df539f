"""What a pattern's list may hold: values and operators, checked as EventBridge checks them.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
"""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events.patterns._language.errors import InvalidPatternError, shortened
from partner_events.patterns._language.json import Number, Object, write
from partner_events.patterns._language.wildcard import WildcardError, pieces

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, TypeAlias

    from partner_events._base.value import Path
    from partner_events.patterns._language.json import Json

    Meaning: TypeAlias = tuple[str, Any]
    """What an alternative asks of a value: a name of `_tests.TESTS`, and its argument."""

    Check: TypeAlias = Callable[[Json, Path], Meaning]

ABSENT: Meaning = ("absent", None)
PRESENT: Meaning = ("present", None)
BOUNDS = {">": True, ">=": False}
"""Lower bounds, and whether the bound itself is outside."""

UPPER_BOUNDS = {"<": True, "<=": False}
ONE_STRING = 'write one string; for several, an operator for each: [{"%s": "…"}, …]'


class Alternative(Value):
    """One member of a field's list: as it is written, and what it means."""

    __slots__ = ("written", "meaning")

    written: Json
    meaning: Meaning


def alternative(written: Json, path: Path) -> Alternative:
    """A checked member of a field's list.

    Raises:
        InvalidPatternError: EventBridge refuses it.
    """
    return Alternative(written, _meaning(written, path))


def _meaning(written: Json, path: Path) -> Meaning:
    if isinstance(written, Object):
        return _operator(written, path)
    if isinstance(written, list):
        reason = f"a list in a list, {excerpt(written)}"
        raise InvalidPatternError(reason, path=path, advice="the list holds values and operators only")
    if isinstance(written, Number):
        return ("number", written.value) if written.value is not None else ("number-text", written.text)
    return _string(written) if isinstance(written, str) else ("literal", written)


def _string(text: str) -> Meaning:
    """Equality: of addresses if the text is one, and of text otherwise."""
    if "." in text or ":" in text:
        from partner_events.patterns._language.addresses import address

        if found := address(text):
            return "address", found
    return "string", text


def _operator(written: Object, path: Path) -> Meaning:
    for name, argument in written.pairs[:1]:
        check = OPERATORS.get(name)
        if check is None:
            raise InvalidPatternError(
                f"`{shortened(name)}` is no operator", path=path, advice=_advice_on_name(name)
            )
        meaning = check(argument, (*path, name))
        if len(written) == 1:
            return meaning
    raise InvalidPatternError(
        f"an operator has exactly one key, and {excerpt(written)} has {len(written)}",
        path=path,
        advice="write each operator as an object of its own (any of a list's members may match)",
    )


def _advice_on_name(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name.lower().replace("_", "-"), OPERATORS, 1)
    return f"did you mean `{near[0]}`?" if near else f"there are: {', '.join(OPERATORS)}"


def _exactly(argument: Json, path: Path) -> Meaning:
    return "string", _text(argument, path)


def _affix(argument: Json, path: Path) -> Meaning:
    name = str(path[-1])
    if isinstance(argument, Object):
        inner = _single(argument, path, ("equals-ignore-case",))
        return f"{name}-ignore-case", _text(inner, (*path, "equals-ignore-case"))
    return name, _text(argument, path)


def _equals_ignore_case(argument: Json, path: Path) -> Meaning:
    return "equals-ignore-case", _text(argument, path)


def _wildcard(argument: Json, path: Path) -> Meaning:
    text = _text(argument, path)
    try:
        pieces(text)
    except WildcardError as error:
        advice = r'a star stands for any text, "\\*" in JSON for a star, and "\\\\" for a backslash'
        raise InvalidPatternError(f"{excerpt(text)} {error}", path=path, advice=advice) from None
    return "wildcard", text


def _anything_but(argument: Json, path: Path) -> Meaning:
    if isinstance(argument, Object):
        inner = _single(argument, path, ("prefix", "suffix", "equals-ignore-case", "wildcard"))
        return "anything-but", _excluded_texts(str(argument.pairs[0][0]), inner, path)
    values = argument if isinstance(argument, list) else [argument]
    if values and all(isinstance(value, str) for value in values):
        return "anything-but", frozenset(("string", value) for value in values)
    if values and all(isinstance(value, Number) for value in values):
        return "anything-but", frozenset(("number", _number(value, path)) for value in values)
    raise InvalidPatternError(
        f"{excerpt(argument)} is neither strings nor numbers",
        path=path,
        advice="write a string, a number, a list of only strings or of only numbers, or an object such as "
        '{"prefix": ["a", "b"]}',
    )


def _excluded_texts(name: str, argument: Json, path: Path) -> object:
    texts = argument if isinstance(argument, list) else [argument]
    if not texts:
        raise InvalidPatternError("the list is empty", path=(*path, name), advice="name what is excluded")
    meanings: set[Meaning] = set()
    for text in texts:
        if not isinstance(text, str) or (name in ("prefix", "suffix") and not text):
            raise InvalidPatternError(
                f"{excerpt(text)} is no text that {name} can exclude",
                path=(*path, name),
                advice="write a string or a list of strings, none of them empty",
            )
        meanings.add(OPERATORS[name](text, (*path, name)))
    return frozenset(meanings)


def _numeric(argument: Json, path: Path) -> Meaning:
    """A comparison, or a lower and an upper bound: (lower, is it outside?, upper, is it outside?)."""
    match argument:
        case ["=", Number() as number]:
            return "number", _number(number, path)
        case [str(sign), Number() as number] if sign in BOUNDS:
            return "range", (_number(number, path), BOUNDS[sign], None, False)
        case [str(sign), Number() as number] if sign in UPPER_BOUNDS:
            return "range", (None, False, _number(number, path), UPPER_BOUNDS[sign])
        case [str(low), Number() as least, str(high), Number() as most] if (
            low in BOUNDS and high in UPPER_BOUNDS
        ):
            bounds = _number(least, path), BOUNDS[low], _number(most, path), UPPER_BOUNDS[high]
            if bounds[0] < bounds[2]:
                return "range", bounds
            reason = f"in {excerpt(argument)} the lower bound is not below the upper one"
            raise InvalidPatternError(reason, path=path, advice='for one number write ["=", number]')
        case _:
            raise InvalidPatternError(
                f"{excerpt(argument)} is no comparison",
                path=path,
                advice='write ["=", 1], ["<", 1], ["<=", 1], [">", 1], [">=", 1], or both bounds, the lower '
                'one first, [">=", 1, "<", 5]; no quotes around numbers',
            )


def _cidr(argument: Json, path: Path) -> Meaning:
    from partner_events.patterns._language.addresses import block

    found = block(_text(argument, path))
    if found is None:
        raise InvalidPatternError(
            f"{excerpt(argument)} is no block of several addresses",
            path=path,
            advice="write an address, a slash, and 0 to 31 bits (IPv6: 0 to 127); for a single address write "
            "it as a string",
        )
    return "cidr", found


def _exists(argument: Json, path: Path) -> Meaning:
    if argument is True:
        return PRESENT
    if argument is False:
        return ABSENT
    reason = f"{excerpt(argument)} is neither true nor false"
    raise InvalidPatternError(reason, path=path, advice="write true or false without quotes")


OPERATORS: dict[str, Check] = {
    "prefix": _affix,
    "suffix": _affix,
    "equals-ignore-case": _equals_ignore_case,
    "wildcard": _wildcard,
    "anything-but": _anything_but,
    "numeric": _numeric,
    "exists": _exists,
    "cidr": _cidr,
    "exactly": _exactly,
}


def excerpt(value: Json) -> str:
    """A part of the pattern, as far as a message may quote it."""
    return shortened(write(value))


def _text(argument: Json, path: Path) -> str:
    if isinstance(argument, str):
        return argument
    name = str(path[-1])
    raise InvalidPatternError(f"{excerpt(argument)} is no string", path=path, advice=ONE_STRING % name)


def _number(number: Json, path: Path) -> float:
    if isinstance(number, Number) and number.value is not None:
        return number.value
    raise InvalidPatternError(
        f"{excerpt(number)} is no double-precision number",
        path=path,
        advice="EventBridge compares such numbers exactly only; write fewer digits",
    )


def _single(argument: Object, path: Path, names: Iterable[str]) -> Json:
    """The value of an object's only key."""
    if len(argument) == 1 and argument.pairs[0][0] in names:
        return argument.pairs[0][1]
    raise InvalidPatternError(
        f"{excerpt(argument)} is not one of the operators allowed here",
        path=path,
        advice=f"write an object with one of the keys {', '.join(names)}",
    )
