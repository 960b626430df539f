"""The JSON paths that EventBridge reads: names after dots, and array indices.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
"""

from __future__ import annotations

import re
from typing import TypeAlias

from partner_events._wire.delivery import MISSING
from partner_events._wire.json import is_array, is_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Steps: TypeAlias = tuple[str | int | None, ...]
"""The way to a value: the names of fields, the indices of items; None stands for every item."""

ENVELOPE = (
    "account",
    "detail",
    "detail-type",
    "id",
    "region",
    "replay-name",
    "resources",
    "source",
    "time",
    "version",
)
LONGEST_PATH = 256

_NAME = "[A-Za-z0-9_/-]+"
_PATH = re.compile(rf"\$(\.{_NAME}(\[([0-9]+|\*)\])*)*")
_STEP = re.compile(rf"\.({_NAME})|\[([0-9]+|\*)\]")
_QUOTED_STEP = re.compile(r"""\[(['"])(.*?)\1\]""")


class PathError(Exception):
    """A path that EventBridge does not read, or that leads nowhere; the text says why."""


def parse(path: str) -> Steps:
    """The steps of a path such as ``$.detail.items[0].id``, or a `PathError`."""
    if not _PATH.fullmatch(path):
        raise PathError(
            f"{path!r} is no path that EventBridge reads: that is `$`, then names after dots, with array"
            f" indices, as in '$.detail.items[0].id'{did_you_mean(_repaired(path))}"
        )
    if len(path) > LONGEST_PATH:
        raise PathError(f"the path has {len(path)} characters, where EventBridge takes {LONGEST_PATH}")
    steps = tuple(_step(match) for match in _STEP.finditer(path))
    if steps and steps[0] not in ENVELOPE:
        raise PathError(
            f"{path!r} leads nowhere: an event has no `{steps[0]}`, and what the partner sends is in"
            f" `detail`{did_you_mean(nearest(str(steps[0]), ENVELOPE))}"
        )
    return steps


def of_names(names: Iterable[str]) -> str:
    """The path that leads along these names, from the envelope down."""
    path = "$" + "".join(f".{name}" for name in names)
    for name in names:
        if not re.fullmatch(_NAME, name):
            raise PathError(
                f"EventBridge cannot reach {path!r}: in a path the name {name!r} may have letters, digits,"
                " `_`, `-` and `/` only. Place an object above it instead"
            )
    return path


def find(event: object, steps: Steps) -> object:
    """The value in an event, or `MISSING`; a path with ``[*]`` gives the list of what it meets."""
    found = list(_walk(event, steps))
    if None in steps:
        return found
    return found[0] if found else MISSING


def is_container(steps: Steps) -> bool:
    """Whether this is an object or an array in every event."""
    return None in steps or steps in ((), ("detail",), ("resources",))


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The one of some names that was probably meant."""
    import difflib

    return next(iter(difflib.get_close_matches(name, list(names), n=1)), None)


def did_you_mean(suggestion: str | None) -> str:
    """The end of a sentence that offers what was probably meant, if there is such a thing."""
    return f". Did you mean {suggestion!r}?" if suggestion else ""


def _step(match: re.Match[str]) -> str | int | None:
    if match[1]:
        return match[1]
    return None if match[2] == "*" else int(match[2])


def _walk(value: object, steps: Steps) -> Iterator[object]:
    if not steps:
        yield value
        return
    step, rest = steps[0], steps[1:]
    if step is None:
        for item in value if is_array(value) else ():
            yield from _walk(item, rest)
    elif isinstance(step, int):
        if is_array(value) and step < len(value):
            yield from _walk(value[step], rest)
    elif is_object(value) and step in value:
        yield from _walk(value[step], rest)


def _repaired(path: str) -> str | None:
    """The path in dot notation, if it is only the notation that is wrong."""
    dotted = _QUOTED_STEP.sub(r".\2", path.strip())
    if not dotted.startswith("$"):
        dotted = "$." + dotted.lstrip(".")
    return dotted if _PATH.fullmatch(dotted) else None
