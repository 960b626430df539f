"""JSON as EventBridge reads it: repeated keys count, and so does the spelling of some numbers."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, TypeAlias

    Json: TypeAlias = "JsonObject | list[Json] | JsonNumber | str | bool | None"

SAFE = 2**53
"""Every integer up to here is a double, and so is its decimal text."""

HUGE_BITS = 14_000
"""An integer of more bits is longer than a pattern may be; Python writes out 4,300 digits."""

LONG_EXPONENT = 4_000


class JsonObject:
    """A JSON object with its keys in order, repeated ones included."""

    __slots__ = ("pairs",)

    def __init__(self, pairs: Iterable[tuple[str, Json]]) -> None:
        self.pairs = list(pairs)

    def __iter__(self) -> Iterator[tuple[str, Json]]:
        return iter(self.pairs)

    def __len__(self) -> int:
        return len(self.pairs)


class JsonNumber:
    """A JSON number as it is spelled. ``value`` is None if no double has exactly this decimal value."""

    __slots__ = ("text", "value")

    def __init__(self, text: str) -> None:
        self.text = text
        self.value = double(text)


class NotJsonError(ValueError):
    """A text is not JSON. The message says why and where, and quotes nothing."""


def read(text: str | bytes | bytearray) -> Json:
    """JSON with its repeated keys and all its numbers as they are spelled.

    Raises:
        NotJsonError: The text is not JSON.
    """
    tree: Json = _decode(text, JsonObject, JsonNumber)
    return tree


def read_event(text: str | bytes | bytearray) -> object:
    """JSON as Python values, with `JsonObject` for repeated keys and `JsonNumber` where no double fits.

    Raises:
        NotJsonError: The text is not JSON.
    """
    event: object = _decode(text, _members, _python_number)
    return event


def write(tree: Json) -> str:
    """The shortest JSON text: no blanks, no unneeded escapes, numbers in their shortest spelling."""
    from json import dumps

    pieces: list[str] = []
    todo: list[Json | _Mark] = [tree]
    while todo:
        item = todo.pop()
        if isinstance(item, _Mark):
            pieces.append(item.text)
        elif isinstance(item, JsonNumber):
            pieces.append(spelled(item))
        elif isinstance(item, (JsonObject, list)):
            todo.extend(reversed(list(_parts(item))))
        else:
            pieces.append(dumps(item, ensure_ascii=False))
    return "".join(pieces)


def spelled(number: JsonNumber) -> str:
    """A number in its shortest spelling; if it is compared as text, that text."""
    if number.value is None:
        return number.text
    is_whole = number.value.is_integer() and abs(number.value) < SAFE
    plain = str(int(number.value)) if is_whole else repr(number.value).replace("e+", "e")
    return min(plain, number.text, key=len)


def double(text: str) -> float | None:
    """The double whose shortest decimal text has this value, or None if there is none.

    Only such numbers are compared by value, others as text:
    https://github.com/aws/event-ruler#numeric-matching
    """
    value = float(text)
    if len(text) < len(str(SAFE)) and text.isdigit():
        return value
    if value in (float("inf"), float("-inf")):
        return None
    return value + 0.0 if _decimal(text) == _decimal(repr(value)) else None


def number_of(value: object) -> float | None:
    """The value of a JSON number that EventBridge compares by value; None for anything else."""
    if type(value) is int:
        return value if -SAFE <= value <= SAFE else _of_large(value)
    if type(value) is float:
        return value if value - value == 0 else None
    return None


def number_text(value: object) -> str | None:
    """The text of a number that EventBridge compares as text; None for anything else."""
    if isinstance(value, JsonNumber):
        return value.text
    if type(value) is int and number_of(value) is None and not _is_huge(value):
        return str(value)
    return None


def _of_large(value: int) -> float | None:
    return None if _is_huge(value) else double(str(value))


def _is_huge(value: int) -> bool:
    return value.bit_length() > HUGE_BITS


def _decimal(text: str) -> tuple[bool, str, int]:
    """Sign, significant digits and power of ten of a number's text."""
    mantissa, _, exponent = text.lower().partition("e")
    whole, _, fraction = mantissa.lstrip("+-").partition(".")
    digits = (whole + fraction).lstrip("0")
    significant = digits.rstrip("0")
    if not significant:
        return False, "", 0
    # No double has an exponent so long that Python does not read it.
    power = int(exponent or "0") - len(fraction) if len(exponent) < LONG_EXPONENT else LONG_EXPONENT
    return text.startswith("-"), significant, power + len(digits) - len(significant)


class _Mark:
    """A piece of text between values."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


def _parts(container: JsonObject | list[Json]) -> Iterator[Json | _Mark]:
    """An object's or array's brackets, commas and colons, and the values between them."""
    brackets = "[]" if isinstance(container, list) else "{}"
    yield _Mark(brackets[0])
    if isinstance(container, list):
        for index, item in enumerate(container):
            yield _Mark("," * bool(index))
            yield item
    else:
        for index, (key, value) in enumerate(container):
            yield _Mark("," * bool(index))
            yield key
            yield _Mark(":")
            yield value
    yield _Mark(brackets[1])


def _decode(
    text: str | bytes | bytearray,
    members: Callable[[list[tuple[str, Json]]], object],
    number: Callable[[str], object],
) -> Any:
    from json import JSONDecodeError, JSONDecoder

    decoder = JSONDecoder(
        object_pairs_hook=members, parse_int=number, parse_float=number, parse_constant=_refuse
    )
    try:
        return decoder.decode(text if isinstance(text, str) else text.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise NotJsonError(f"the bytes are not UTF-8 (at byte {error.start})") from None
    except JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise NotJsonError(f"the text is not JSON ({error.msg}, {where})") from None
    except RecursionError:
        raise NotJsonError("the JSON is nested deeper than Python decodes") from None


def _refuse(constant: str) -> object:
    raise NotJsonError(f"the text is not JSON ({constant} is not a JSON number)")


def _members(pairs: list[tuple[str, Json]]) -> object:
    members = dict(pairs)
    return members if len(members) == len(pairs) else JsonObject(pairs)


def _python_number(text: str) -> object:
    if len(text) < len(str(SAFE)) and text.removeprefix("-").isdigit():
        return int(text)
    number = JsonNumber(text)
    return number if number.value is None else number.value
