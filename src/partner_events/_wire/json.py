"""JSON as Python has it: what it is, reading it, copying it, and paths into it."""

from __future__ import annotations

from partner_events._wire.errors import InvalidEventError, Problem

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from decimal import Decimal
    from json import JSONDecoder
    from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def is_sequence(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    return isinstance(value, (list, tuple))


def plain(value: Mapping[str, object]) -> dict[str, object]:
    """A deep copy of JSON, at any depth, with every mapping a dict and every `Decimal` a number of JSON's.

    Raises:
        InvalidEventError: A Python object contains itself, which no JSON does.
    """
    copy: dict[str, object] = {}
    # What is in several places is copied once, or objects could double at each level.
    copies: dict[int, object] = {}
    around = [id(value)]
    open_ones: set[int] = {id(value)}
    todo: list[tuple[Iterator[tuple[Any, object]], Callable[[Any, object], None]]]
    todo = [(iter(value.items()), copy.__setitem__)]
    while todo:
        items, put = todo[-1]
        for key, item in items:
            if isinstance(item, (str, int, float)) or not (is_array(item) or is_mapping(item)):
                put(key, number(item) if is_decimal(item) else item)
                continue
            identity = id(item)
            if identity in open_ones:
                raise _invalid(value, "it contains itself")
            if identity in copies:
                put(key, copies[identity])
                continue
            around.append(identity)
            open_ones.add(identity)
            if is_mapping(item):
                entries: dict[str, object] = {}
                todo.append((iter(item.items()), entries.__setitem__))
                copies[identity] = entries
            else:
                items_copy: list[object] = []
                todo.append((iter(enumerate(item)), items_copy.insert))
                copies[identity] = items_copy
            put(key, copies[identity])
            break
        else:
            todo.pop()
            open_ones.remove(around.pop())
    return copy


def has_decimals(*values: object) -> bool:
    """Whether numbers in JSON are `Decimal`, as boto3 gives those of an item that was kept in DynamoDB.

    It gives all of them so: the first one tells. The values are looked at in order.
    """
    todo = [*values]
    # It grows meanwhile.
    for looked_at, each in enumerate(todo):
        if looked_at == LOOKED_AT:
            break
        for item in each.values() if is_object(each) else each if is_array(each) else (each,):
            # By class: nearly all is text, and each delivery is looked at.
            kind = type(item)
            if kind is str or item is None or kind is bool:
                continue
            if kind is dict or kind is list:
                todo.append(item)
            elif isinstance(item, (int, float)):
                return False
            elif is_decimal(item):
                return True
            elif is_object(item) or is_array(item):
                todo.append(item)
    return False


LOOKED_AT = 10_000
"""How many objects and arrays at most: what contains itself, and no number, has no end."""


def is_decimal(value: object) -> TypeGuard[Decimal]:
    # By name: whoever has none has not imported its module, which takes long.
    return type(value).__name__ == "Decimal" and type(value).__module__ == "decimal"


def number(value: Decimal) -> Decimal | int | float:
    """The number of JSON that a `Decimal` was; itself if it is none, or larger than one of a double."""
    if not value.is_finite() or value.adjusted() > LARGEST:
        return value
    return int(value) if value == value.to_integral_value() else float(value)


LARGEST = 308
"""The decimal exponent of the largest double. DynamoDB keeps less."""


def jsonable(value: object, leaf: Callable[[object], object]) -> object:
    """A value of dicts, lists and tuples as JSON; ``leaf`` makes JSON of all that JSON does not have."""
    if is_object(value):
        return {key: jsonable(item, leaf) for key, item in value.items()}
    if is_sequence(value):
        return [jsonable(item, leaf) for item in value]
    return value if value is None or isinstance(value, (str, int, float)) else leaf(value)


def id_text(value: object) -> str | None:
    """An id as text, which may be an integer; None if it is neither, or empty, or far too long for one."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if value.bit_length() < LONGEST_ID else None
    return value if isinstance(value, str) and value else None


LONGEST_ID = 1024
"""In bits. Python refuses to write integers with thousands of digits as text."""


def without_case(fields: Mapping[str, object], name: str) -> object:
    """The value of a field in whatever case its name is written, as in headers; None if there is none.

    ``name`` is in lower case. Of several that differ in case alone, the first counts.
    """
    return next((value for key, value in fields.items() if key.lower() == name), None)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    if isinstance(value, dict):
        return True
    from collections.abc import Mapping

    return isinstance(value, Mapping)


def size_of(value: object, enough: int) -> int:
    """At least how many bytes a value has as JSON text. What is more than ``enough`` is not counted."""
    size = 0
    todo: list[object] = [value]
    while todo and size < enough:
        each = todo.pop()
        if isinstance(each, str):
            size += len(each) + 3
        elif is_mapping(each):
            size += sum(3 + (len(key) if key.__class__ is str else 0) for key in each) + 3
            todo.extend(each.values())
        elif is_sequence(each):
            size += 3
            todo.extend(each)
        else:
            size += 2
    return size


_decoder: JSONDecoder | None = None


def loads(raw: str | bytes | bytearray) -> object:
    """The value of JSON text.

    Raises:
        InvalidEventError: It is not JSON text, or holds something that Python does not decode.
    """
    import json

    global _decoder
    if _decoder is None:
        # What json.loads makes anew for each call with options.
        _decoder = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite)
    try:
        text = raw if isinstance(raw, str) else raw.decode("utf-8")
        if text.startswith("\ufeff"):
            raise json.JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0)
        decoded: object = _decoder.decode(text)
    except UnicodeDecodeError as error:
        raise _invalid(raw, f"the bytes are not UTF-8 (at byte {error.start})") from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise _invalid(raw, f"the text is not JSON ({error.msg}, {where})") from None
    except RecursionError:
        raise _invalid(raw, "the JSON is nested deeper than Python decodes") from None
    except ValueError:
        raise _invalid(raw, "the JSON holds a number that Python does not decode") from None
    return decoded


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError
    return value


def json_type(value: object) -> str:
    """What JSON calls a value's type, with an article."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int():
            return "an integer"
        case float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            if isinstance(value, type):
                return f"the class {value.__name__[:100]}"
            return f"a Python {type(value).__name__[:100]}"


def dotted(path: Sequence[str | int]) -> str:
    """A path as people write it, to be shown: ``detail.data.object.lines[0].amount``."""
    from partner_events._base.text import message, shown

    text = "".join(f"[{step}]" if isinstance(step, int) else f".{shown(step)}" for step in path)
    return message(text.removeprefix("."))


def _invalid(raw: object, message: str) -> InvalidEventError:
    return InvalidEventError(
        f"not an EventBridge delivery: {message}", errors=[Problem((), message)], raw=raw
    )
