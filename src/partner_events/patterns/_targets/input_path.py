"""The JSON paths that EventBridge reads: names after dots, and array indices.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
"""

from __future__ import annotations

import re
from typing import TypeAlias

from partner_events._wire.delivery import MISSING
from partner_events._wire.json import is_array, is_object
from partner_events.patterns._language.envelope import ENVELOPE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Steps: TypeAlias = tuple[str | int | None, ...]
"""The way to a value: names of fields and indices of items. None stands for every item."""

LONGEST_PATH = 256

_NAME = "[A-Za-z0-9_/-]+"
_PATH = re.compile(rf"\$(\.{_NAME}(\[([0-9]+|\*)\])*)*")
_STEP = re.compile(rf"\.({_NAME})|\[([0-9]+|\*)\]")
_QUOTED_STEP = re.compile(r"""\[(['"])(.*?)\1\]""")


class PathError(Exception):
    """EventBridge does not read this path, or it leads nowhere; the text says why."""


def parse(path: str) -> Steps:
    """The steps of a path such as ``$.detail.items[0].id``.

    Raises:
        PathError: EventBridge does not read the path, or it leads nowhere.
    """
    steps = accepted(path)
    if why := nowhere(steps):
        raise PathError(f"{path!r} leads nowhere: {why}")
    return steps


def accepted(path: str) -> Steps:
    """The same of a path that may lead nowhere, which EventBridge takes, too.

    Raises:
        PathError: EventBridge does not read the path.
    """
    if not _PATH.fullmatch(path):
        raise PathError(
            f"{path!r} is not a path that EventBridge reads; write `$`, then names after dots, with array"
            f" indices, as in '$.detail.items[0].id'{suggested(_repaired(path))}"
        )
    if len(path) > LONGEST_PATH:
        raise PathError(f"the path has {len(path)} characters; EventBridge takes {LONGEST_PATH}")
    return tuple(_step(match) for match in _STEP.finditer(path))


def nowhere(steps: Steps) -> str | None:
    """Why a path leads to nothing in any event; None if it may lead to something."""
    if not steps or steps[0] in ENVELOPE:
        return None
    near = suggested(nearest(str(steps[0]), ENVELOPE))
    return f"an event has no `{steps[0]}`; what the partner sends is in `detail`{near}"


def of_names(names: Iterable[str]) -> str:
    """The path along these names, from the envelope down.

    Raises:
        PathError: A name has characters that EventBridge does not read in a path.
    """
    path = "$" + "".join(f".{name}" for name in names)
    for name in names:
        if not re.fullmatch(_NAME, name):
            raise PathError(
                f"EventBridge cannot reach {path!r}: {name!r} has characters other than letters, digits, `_`,"
                " `-` and `/`. Place an object above it instead"
            )
    return path


def find(event: object, steps: Steps) -> object:
    """The value in an event, or `MISSING`. A path with ``[*]`` gives the list of all that it leads to."""
    found = list(_walk(event, steps))
    if None in steps:
        return found
    return found[0] if found else MISSING


def is_container(steps: Steps) -> bool:
    """Whether the value is an object or an array in every event."""
    return None in steps or steps in ((), ("detail",), ("resources",))


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The nearest of some names, which was probably meant."""
    import difflib

    return next(iter(difflib.get_close_matches(name, list(names), n=1)), None)


def suggested(suggestion: str | None) -> str:
    """The end of a message, which asks whether the suggestion was meant, if there is one."""
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
    """The path in dot notation, if only its notation is wrong."""
    dotted = _QUOTED_STEP.sub(r".\2", path.strip())
    if not dotted.startswith("$"):
        dotted = "$." + dotted.lstrip(".")
    return dotted if _PATH.fullmatch(dotted) else None
