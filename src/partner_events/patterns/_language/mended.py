"""What was meant by something that is not an operator, or is no operator here: the JSON to write instead."""

from __future__ import annotations

import re

from partner_events.patterns._language.errors import InvalidPatternError
from partner_events.patterns._language.json import JsonNumber, JsonObject, NotJsonError, read
from partner_events.patterns._language.operators import OPERATORS, alternative

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from partner_events._base.value import Path
    from partner_events.patterns._language.json import Json

SIGNS = {"<": "<", "<=": "<=", ">": ">", ">=": ">=", "=": "=", "==": "="}
MISTAKEN_NAMES = {
    "starts-with": "prefix",
    "begins-with": "prefix",
    "startswith": "prefix",
    "ends-with": "suffix",
    "endswith": "suffix",
    "not": "anything-but",
    "anything-but-prefix": "anything-but",
    "like": "wildcard",
    "contains": "wildcard",
    "ip": "cidr",
    "equalsignorecase": "equals-ignore-case",
}
AS_TEXT = re.compile(r"\s*([a-z-]+)\s*[:=(]\s*(.*?)\)?\s*")
COMPARED = re.compile(r"\s*(<=|>=|==|=|<|>)\s*(-?\d+(?:\.\d+)?)\s*")


def without_list(
    place: Path, written: Json, around: JsonObject | None = None
) -> tuple[Path, list[Json]] | None:
    """The place of a field and the list for it, where an operator was written without its list.

    ``{"amount": {"numeric": [">", 5]}}`` is an object with the field ``numeric``; None where that is
    probably what was meant. ``around`` is the object in which it stands: of ``{">": 1, "<": 5}`` both bounds
    were meant.
    """
    depth = len(place)
    while depth and (str(place[depth - 1]) in OPERATORS or place[depth - 1] in SIGNS):
        depth -= 1
    names = [str(name) for name in place[depth:]]
    above = place[depth - 1] if depth else None
    if not 0 < len(names) <= 2 or not isinstance(above, str) or above in ("detail", "$or"):
        return None
    argument = written
    if len(names) == 2:
        argument = JsonObject([(names[1], _only(written))])
    if around is not None and len(around) > 1 and all(key in SIGNS for key, _ in around):
        names, argument = ["numeric"], around
    found = mended(JsonObject([(names[0], argument)]))
    return (place[:depth], found) if found else None


def mended(member: Json) -> list[Json]:
    """The members of a field's list that were meant by one that EventBridge refuses; empty if unknown."""
    found = _mended(member)
    return found if found and all(map(_is_right, found)) else []


def from_text(text: str) -> list[Json]:
    """The operators that a text spells, such as ``prefix: x``, ``> 5`` or JSON; empty if it is just text."""
    if compared := COMPARED.fullmatch(text):
        sign, number = compared.groups()
        return _right([JsonObject([("numeric", [SIGNS[sign], JsonNumber(number)])])])
    if text.lstrip()[:1] in ("{", "["):
        try:
            tree = read(text)
        except NotJsonError:
            return []
        is_operator = isinstance(tree, JsonObject) and [name for name, _ in tree if name in OPERATORS]
        return mended(tree) if is_operator else []
    spelled = AS_TEXT.fullmatch(text)
    if spelled and spelled[1] in OPERATORS and spelled[2]:
        return mended(JsonObject([(spelled[1], _value(spelled[2]))]))
    return []


def from_list(members: Sequence[Json]) -> list[Json]:
    """The operator that a list spells, such as ``[">", 5]`` or ``["prefix", "x"]``; empty if it is a list."""
    first = members[0] if members else None
    if not isinstance(first, str) or len(members) < 2:
        return []
    if first in SIGNS and all(isinstance(each, JsonNumber) for each in members[1::2]):
        return mended(JsonObject([("numeric", list(members))]))
    if first in OPERATORS and len(members) == 2:
        return mended(JsonObject([(first, members[1])]))
    return []


def unstarred(text: str) -> JsonObject:
    """The operator for a text in which stars stand for any text."""
    is_regular = text.startswith("^") or text.endswith("$")
    plain = text.removeprefix("^").removesuffix("$").replace(".*", "*") if is_regular else text
    plain = re.sub(r"\*+", "*", plain)
    before, _, after = plain.partition("*")
    if not after and before:
        return JsonObject([("prefix", before)])
    if not before and after and "*" not in after:
        return JsonObject([("suffix", after)])
    return JsonObject([("wildcard", plain.replace("\\", "\\\\"))])


def _mended(member: Json) -> list[Json]:
    if isinstance(member, list):
        return from_list(member) or [each for item in member for each in (_mended(item) or [item])]
    if not isinstance(member, JsonObject) or len(member) != 1:
        return []
    ((name, argument),) = member
    name = _name(name)
    if name in SIGNS:
        return _numeric([name, _only(argument)])
    return MEND[name](argument) if name in MEND else []


def _name(name: str) -> str:
    from difflib import get_close_matches

    plain = name.lower().replace("_", "-").removeprefix("$")
    if plain in OPERATORS or plain in SIGNS:
        return plain
    near = get_close_matches(plain, OPERATORS, 1)
    return MISTAKEN_NAMES.get(plain) or (near[0] if near else name)


def _texts(name: str) -> Callable[[Json], list[Json]]:
    def mend(argument: Json) -> list[Json]:
        return [JsonObject([(name, _text(each))]) for each in _several(argument)]

    return mend


def _text(argument: Json) -> Json:
    return argument.text if isinstance(argument, JsonNumber) else argument


def _wildcard(argument: Json) -> list[Json]:
    found: list[Json] = []
    for each in _several(argument):
        if not isinstance(each, str):
            return []
        escaped = re.sub(r"\\(?![*\\])", r"\\\\", each)
        found.append(JsonObject([("wildcard", re.sub(r"(?<!\\)\*{2,}", "*", escaped))]))
    return found


def _cidr(argument: Json) -> list[Json]:
    found: list[Json] = []
    for each in _several(argument):
        if not isinstance(each, str):
            return []
        start, slash, bits = each.partition("/")
        is_single = not slash or bits in ("32", "128")
        found.append(start if is_single else JsonObject([("cidr", each)]))
    return found


def _exists(argument: Json) -> list[Json]:
    word = _text(_only(argument))
    said = (
        word
        if isinstance(word, bool)
        else {"true": True, "false": False, "1": True, "0": False}.get(str(word).lower())
    )
    return [] if said is None else [JsonObject([("exists", said)])]


def _numeric(argument: Json) -> list[Json]:
    if isinstance(argument, JsonObject):
        argument = [part for sign, number in argument for part in (sign, _only(number))]
    parts = [_value(each) if isinstance(each, str) else each for each in _several(argument)]
    if all(isinstance(each, JsonNumber) for each in parts):
        return [JsonObject([("numeric", ["=", each])]) for each in parts]
    pairs = list(zip(parts[::2], parts[1::2], strict=False))
    if parts and parts[0] in ("!=", "<>") and len(parts) == 2:
        return [JsonObject([("anything-but", parts[1])])]
    if len(parts) % 2 or not all(str(sign) in SIGNS for sign, _ in pairs):
        return []
    pairs.sort(key=lambda pair: not str(pair[0]).startswith(">"))
    return [JsonObject([("numeric", [part for s, n in pairs for part in (SIGNS[str(s)], n)])])]


def _anything_but(argument: Json) -> list[Json]:
    members = _several(argument)
    inner = [each for each in members if isinstance(each, JsonObject) and len(each) == 1]
    if not inner:
        flat = [each for item in members for each in (item if isinstance(item, list) else [item])]
        if not isinstance(argument, list) and len(flat) == 1:
            return [JsonObject([("anything-but", flat[0])])]
        return [JsonObject([("anything-but", flat)])]
    names = {_name(each.pairs[0][0]) for each in inner}
    if len(inner) < len(members) or len(names) > 1:
        return []
    texts: list[Json] = [text for each in inner for text in _several(each.pairs[0][1])]
    if not texts:
        return []
    return [
        JsonObject([("anything-but", JsonObject([(names.pop(), texts if len(texts) > 1 else texts[0])]))])
    ]


MEND: dict[str, Callable[[Json], list[Json]]] = {
    "anything-but": _anything_but,
    "cidr": _cidr,
    "equals-ignore-case": _texts("equals-ignore-case"),
    "exactly": _texts("exactly"),
    "exists": _exists,
    "numeric": _numeric,
    "prefix": _texts("prefix"),
    "suffix": _texts("suffix"),
    "wildcard": _wildcard,
}


def _value(text: str) -> Json:
    """A number, true, false or null that is written as text; any other text without its quotes."""
    try:
        found = read(text)
    except NotJsonError:
        return text
    return text if isinstance(found, (JsonObject, list)) else found


def _several(argument: Json) -> list[Json]:
    return list(argument) if isinstance(argument, list) else [argument]


def _only(argument: Json) -> Json:
    return argument[0] if isinstance(argument, list) and len(argument) == 1 else argument


def _right(members: Iterable[Json]) -> list[Json]:
    found = list(members)
    return found if all(map(_is_right, found)) else []


def _is_right(member: Json) -> bool:
    try:
        alternative(member, ())
    except InvalidPatternError:
        return False
    return True
