"""JSON as Python has it: what it is, reading it, copying it, and paths into it."""

from __future__ import annotations

from partner_events._wire.errors import InvalidEventError, Problem

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def is_sequence(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    return isinstance(value, (list, tuple))


def plain(value: Mapping[str, object]) -> dict[str, object]:
    """A deep copy of JSON, at any depth, with every mapping a dict."""
    copy: dict[str, object] = {}
    todo: list[tuple[object, object]] = [(value, copy)]
    while todo:
        original, target = todo.pop()
        if is_array(target) and is_array(original):
            target.extend(_shell(item, todo) for item in original)
        elif is_object(target) and is_mapping(original):
            target.update((key, _shell(item, todo)) for key, item in original.items())
    return copy


def _shell(item: object, todo: list[tuple[object, object]]) -> object:
    """The item, or an empty container that is to be filled with its copy."""
    if isinstance(item, (str, int, float)) or not (is_array(item) or is_mapping(item)):
        return item
    shell: object = [] if is_array(item) else {}
    todo.append((item, shell))
    return shell


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
            size += sum(len(str(key)) + 3 for key in each) + 3
            todo.extend(each.values())
        elif is_sequence(each):
            size += 3
            todo.extend(each)
        else:
            size += 2
    return size


def loads(raw: str | bytes | bytearray) -> object:
    """The value of JSON text.

    Raises:
        InvalidEventError: It is not JSON text, or holds something that Python does not decode.
    """
    import json

    try:
        text = raw if isinstance(raw, str) else raw.decode("utf-8")
        decoded: object = json.loads(text, parse_constant=_refuse, parse_float=_finite)
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
