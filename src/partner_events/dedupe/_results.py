"""Results as the JSON text that a store keeps."""

from __future__ import annotations

import json
from math import isfinite

from partner_events._wire.json import is_array, is_object
from partner_events.dedupe._errors import ResultNotJsonError, ResultTooLargeError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path

SCALARS = frozenset((str, int, bool, type(None)))
DEEPEST = 100
"""How deep a result may be nested."""


def encode_result(result: object, limit: int) -> str:
    """The JSON text of a result, which gives the same result back.

    Raises:
        ResultNotJsonError: It would give something else back, such as a list for a tuple.
        ResultTooLargeError: It has more bytes than the limit.
    """
    _check(result)
    text = json.dumps(result, separators=(",", ":"))
    if len(text) > limit:
        raise ResultTooLargeError(len(text), limit)
    return text


def decode_result(text: str | None) -> object:
    result: object = json.loads(text) if text is not None else None
    return result


def _check(result: object) -> None:
    """Looks at every value; a loop, since a result that holds itself has no end."""
    todo: list[tuple[Path, object]] = [((), result)]
    while todo:
        path, value = todo.pop()
        if type(value) in SCALARS or (type(value) is float and isfinite(value)):
            continue
        if len(path) > DEEPEST:
            raise ResultNotJsonError((), f"{type(value).__name__} nested deeper than {DEEPEST}")
        if is_array(value) and type(value) is list:
            todo.extend(((*path, i), item) for i, item in enumerate(value))
        elif is_object(value) and type(value) is dict:
            todo.extend((_step(path, key), item) for key, item in value.items())
        else:
            raise ResultNotJsonError(path, type(value).__name__)


def _step(path: Path, key: object) -> Path:
    if type(key) is str:
        return (*path, key)
    raise ResultNotJsonError(path, f"dict with {type(key).__name__} keys")
