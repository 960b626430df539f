"""The members of a pattern's lists: values and operators, checked as EventBridge checks them.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
"""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events.patterns._language.errors import InvalidPatternError, shortened
from partner_events.patterns._language.json import JsonNumber, JsonObject, write
from partner_events.patterns._language.references import Awaited, described, is_function
from partner_events.patterns._language.wildcard import WildcardError, pieces

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, TypeAlias

    from partner_events._base.value import Path
    from partner_events.patterns._language.json import Json

    Meaning: TypeAlias = tuple[str, Any]
    """What an alternative asks of a value: a name in `_matching.tests.TESTS`, and its argument."""

    OperatorReader: TypeAlias = Callable[[Json, Path], Meaning]
    """Checks the argument of an operator, and gives its meaning."""

ABSENT: Meaning = ("absent", None)
PRESENT: Meaning = ("present", None)
LOWER_BOUNDS = {">": True, ">=": False}
"""The signs of lower bounds, and whether they exclude the bound itself."""

UPPER_BOUNDS = {"<": True, "<=": False}
ONE_STRING = 'write one string; for several, an operator for each: [{"%s": "…"}, …]'


AWAITED = "awaited"
"""The name of the meaning of an alternative with a `Reference`."""


class Expected(Value):
    """What an alternative asks for that has a `Reference`: how much of it is known without the reference.

    ``operator`` is the meaning's name but for that, ``written`` its JSON, ``known`` the pieces that are known
    of the only text, or None.
    """

    __slots__ = ("operator", "written", "known")

    operator: str
    written: str
    known: tuple[str, ...] | None


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
    meaning = _meaning(written, path)
    if (awaited := _awaited(written)) is not None:
        meaning = AWAITED, Expected(meaning[0], write(written), awaited.reference.known)
    return Alternative(written, meaning)


def plain_text(each: Alternative) -> str | None:
    """The text that an alternative is, if it is one that is known."""
    written = each.written
    return written if isinstance(written, str) and not isinstance(written, Awaited) else None


def _awaited(written: Json) -> Awaited | None:
    """The first reference in an alternative."""
    todo: list[Json] = [written]
    for each in todo:
        if isinstance(each, Awaited):
            return each
        if isinstance(each, JsonObject):
            todo.extend(value for _, value in each)
        elif isinstance(each, list):
            todo.extend(each)
    return None


def _meaning(written: Json, path: Path) -> Meaning:
    if isinstance(written, JsonObject):
        return _operator(written, path)
    if isinstance(written, list):
        reason = f"there is a list in a list, {excerpt(written)}"
        raise InvalidPatternError(reason, path=path, advice="write the values and operators themselves")
    if isinstance(written, Awaited):
        return "string", written
    if isinstance(written, JsonNumber):
        return ("number", written.value) if written.value is not None else ("number-text", written.text)
    return _string(written) if isinstance(written, str) else ("literal", written)


def _string(text: str) -> Meaning:
    """Equality: of addresses if the text is an address, of texts otherwise."""
    if "." in text or ":" in text:
        from partner_events.patterns._language.addresses import address

        if found := address(text):
            return "address", found
    return "string", text


def _operator(written: JsonObject, path: Path) -> Meaning:
    for name, argument in written.pairs[:1]:
        check = OPERATORS.get(name)
        if check is None:
            raise InvalidPatternError(
                f"`{shortened(name)}` is not an operator", path=path, advice=_advice_on_name(name)
            )
        meaning = check(argument, (*path, name))
        if len(written) == 1:
            return meaning
    raise InvalidPatternError(
        f"an operator has exactly one key, and {excerpt(written)} has {len(written)}",
        path=path,
        advice="write each operator as an object of its own; any member of the list may match",
    )


def _advice_on_name(name: str) -> str:
    if is_function(name):
        return (
            f'it is a function of CloudFormation: write Reference({{"{name}": …}}) with'
            " partner_events.patterns.Reference, and have the rule written with to_cloudformation or to_sam"
        )
    from difflib import get_close_matches

    near = get_close_matches(name.lower().replace("_", "-"), OPERATORS, 1)
    if name == "Pattern":
        return (
            "if these are filters of an event source mapping or a pipe, read them with FilterCriteria.parse"
        )
    return f"did you mean `{near[0]}`?" if near else f"the operators are {', '.join(OPERATORS)}"


def _exactly(argument: Json, path: Path) -> Meaning:
    return "string", _text(argument, path)


def _affix(argument: Json, path: Path) -> Meaning:
    name = str(path[-1])
    if isinstance(argument, JsonObject):
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
        advice = r'write a star for any text, "\\*" in JSON for a star itself, and "\\\\" for a backslash'
        raise InvalidPatternError(f"{excerpt(text)} {error}", path=path, advice=advice) from None
    return "wildcard", text


def _anything_but(argument: Json, path: Path) -> Meaning:
    if isinstance(argument, JsonObject):
        inner = _single(argument, path, ("prefix", "suffix", "equals-ignore-case", "wildcard"))
        return "anything-but", _excluded_texts(str(argument.pairs[0][0]), inner, path)
    values = argument if isinstance(argument, list) else [argument]
    if values and all(isinstance(value, str) for value in values):
        return "anything-but", frozenset(("string", value) for value in values)
    if values and all(isinstance(value, JsonNumber) for value in values):
        return "anything-but", frozenset(("number", _number(value, path)) for value in values)
    raise InvalidPatternError(
        f"{excerpt(argument)} is neither all strings nor all numbers",
        path=path,
        advice="write a string, a number, a list of only strings or only numbers, or an object such as "
        '{"prefix": ["a", "b"]}',
    )


def _excluded_texts(name: str, argument: Json, path: Path) -> object:
    texts = argument if isinstance(argument, list) else [argument]
    if not texts:
        raise InvalidPatternError("the list is empty", path=(*path, name), advice="name a value to exclude")
    meanings: set[Meaning] = set()
    for text in texts:
        if not isinstance(text, str) or (name in ("prefix", "suffix") and not text):
            raise InvalidPatternError(
                f"{excerpt(text)} is not a text that {name} can exclude",
                path=(*path, name),
                advice="write a string or a list of strings, none of them empty",
            )
        meanings.add(OPERATORS[name](text, (*path, name)))
    return frozenset(meanings)


def _numeric(argument: Json, path: Path) -> Meaning:
    """Equality, or a range: (lower bound, is it excluded?, upper bound, is it excluded?)."""
    match argument:
        case ["=", JsonNumber() as number]:
            return "number", _number(number, path)
        case [str(sign), JsonNumber() as number] if sign in LOWER_BOUNDS:
            return "range", (_number(number, path), LOWER_BOUNDS[sign], None, False)
        case [str(sign), JsonNumber() as number] if sign in UPPER_BOUNDS:
            return "range", (None, False, _number(number, path), UPPER_BOUNDS[sign])
        case [str(low), JsonNumber() as least, str(high), JsonNumber() as most] if (
            low in LOWER_BOUNDS and high in UPPER_BOUNDS
        ):
            bounds = _number(least, path), LOWER_BOUNDS[low], _number(most, path), UPPER_BOUNDS[high]
            if bounds[0] < bounds[2]:
                return "range", bounds
            reason = f"in {excerpt(argument)} the lower bound is not below the upper one"
            raise InvalidPatternError(reason, path=path, advice='for a single number write ["=", number]')
        case _:
            if _awaited(argument) is not None:
                raise InvalidPatternError(
                    "a Reference stands for text, and numeric compares numbers",
                    path=path,
                    advice="write the number itself; a tool that deploys puts in text alone",
                )
            raise InvalidPatternError(
                f"{excerpt(argument)} is not a comparison",
                path=path,
                advice='write ["=", 1], ["<", 1], ["<=", 1], [">", 1], [">=", 1], or both bounds, the lower '
                'one first, [">=", 1, "<", 5], without quotes around numbers',
            )


def _cidr(argument: Json, path: Path) -> Meaning:
    from partner_events.patterns._language.addresses import block

    if isinstance(argument, Awaited):
        return "cidr", None
    found = block(_text(argument, path))
    if found is None:
        raise InvalidPatternError(
            f"{excerpt(argument)} is not a block of addresses",
            path=path,
            advice="write an address, a slash, and 0 to 31 bits (IPv6: 0 to 127); write a single address as "
            "a string",
        )
    return "cidr", found


def _exists(argument: Json, path: Path) -> Meaning:
    if argument is True:
        return PRESENT
    if argument is False:
        return ABSENT
    reason = f"{excerpt(argument)} is neither true nor false"
    raise InvalidPatternError(reason, path=path, advice="write true or false without quotes")


OPERATORS: dict[str, OperatorReader] = {
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
    """A part of the pattern, as much of it as a message may quote."""
    return shortened(described(write(value)))


def _text(argument: Json, path: Path) -> str:
    if isinstance(argument, str):
        return argument
    name = str(path[-1])
    raise InvalidPatternError(f"{excerpt(argument)} is not a string", path=path, advice=ONE_STRING % name)


def _number(number: Json, path: Path) -> float:
    if isinstance(number, JsonNumber) and number.value is not None:
        return number.value
    raise InvalidPatternError(
        f"{excerpt(number)} is not a double-precision number",
        path=path,
        advice="write fewer digits; EventBridge compares such a number only as text",
    )


def _single(argument: JsonObject, path: Path, names: Iterable[str]) -> Json:
    """The value of an object's only key."""
    if len(argument) == 1 and argument.pairs[0][0] in names:
        return argument.pairs[0][1]
    raise InvalidPatternError(
        f"{excerpt(argument)} is not one of the operators allowed here",
        path=path,
        advice=f"write an object with one of the keys {', '.join(names)}",
    )
