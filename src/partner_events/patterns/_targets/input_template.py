"""The template of an input transformer: finding its placeholders, and checking its form.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import NoReturn, cast

from partner_events._base.value import Value
from partner_events._wire.json import is_mapping
from partner_events.patterns._language.references import Awaited, Reference
from partner_events.patterns._targets.transform_errors import InvalidTransformerError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias

    WriteTemplate: TypeAlias = Callable[[str, Mapping[str, Awaited], Reference | None], object]
    """Writes a template from its text, its references by the texts that stand for them, or the one that is
    all of it."""

LONGEST_TEMPLATE = 8192

_TOKEN = re.compile(r'\\.|"|<([^<>]*)>', re.DOTALL)
_REST_OF_A_KEY = re.compile(r'(?:[^"\\]|\\.)*"\s*:', re.DOTALL)


class Slot(Value):
    """An occurrence of a placeholder. ``quoted``: it stands inside a string of the template."""

    __slots__ = ("name", "quoted", "start")

    name: str
    quoted: bool
    start: int


class Placeholder(Value):
    """The mark, in a template written as a structure, for a value of the event."""

    __slots__ = ("name",)

    name: str


def placeholder(name: str) -> Placeholder:
    """The mark, in a template written as a structure, for a value of the event with its JSON type."""
    return Placeholder(name)


def written(template: object) -> str:
    """The text of a template written as a structure.

    Raises:
        InvalidTransformerError: The structure holds something other than JSON and placeholders.
    """
    if isinstance(template, Placeholder):
        return f"<{template.name}>"
    if isinstance(template, Reference):
        return json.dumps(Awaited(template), ensure_ascii=False)
    if template is None or isinstance(template, (bool, int, float, str)):
        return json.dumps(template, ensure_ascii=False)
    if isinstance(template, Mapping):
        return "{" + ", ".join(_members(cast("Mapping[object, object]", template))) + "}"
    if isinstance(template, (list, tuple)):
        return "[" + ", ".join(written(item) for item in cast("Sequence[object]", template)) + "]"
    raise InvalidTransformerError(
        f"a template holds JSON and placeholder(name), not a Python {type(template).__name__}"
    )


def split(template: str) -> tuple[str | Slot, ...]:
    """The literal texts of a template, and the slots between them."""
    parts: list[str | Slot] = []
    end, quoted = 0, False
    for token in _TOKEN.finditer(template):
        if token[0] == '"':
            quoted = not quoted
        elif token[1] is not None:
            parts += [template[end : token.start()], Slot(token[1], quoted, token.start())]
            end = token.end()
    return (*parts, template[end:])


def is_text(template: str) -> bool:
    """Whether the template is lines of text in double quotes, rather than JSON."""
    return template.lstrip().startswith('"')


def check_form(template: str, parts: Sequence[str | Slot]) -> None:
    """Refuse a template that is not well formed, whatever its placeholders stand for."""
    # Each mask is as long as its placeholder, so that lines and columns are those of the template.
    masked = "".join(part if isinstance(part, str) else _mask(part) for part in parts)
    if is_text(template):
        _check_text(masked)
    else:
        _check_json(template, masked)
    for slot in slots(parts):
        if is_text(template) and not slot.quoted:
            raise at(f"<{slot.name}> is outside the double quotes of its line", template, slot)
        if _is_key(slot, masked):
            raise at(
                f"<{slot.name}> is in the place of a field's name; use placeholders for values",
                template,
                slot,
            )


def top_level(template: str, parts: Sequence[str | Slot]) -> frozenset[str]:
    """The names of the fields of a template that is a JSON object; none of another."""
    masked = "".join(part if isinstance(part, str) else _mask(part) for part in parts)
    content: object = None if is_text(template) else json.loads(masked)
    return frozenset(content) if is_mapping(content) else frozenset()


def slots(parts: Sequence[str | Slot]) -> Iterator[Slot]:
    return (part for part in parts if isinstance(part, Slot))


def at(problem: str, template: str, slot: Slot) -> InvalidTransformerError:
    """The error for a problem with a placeholder, with its line and column."""
    line = template.count("\n", 0, slot.start) + 1
    column = slot.start - template.rfind("\n", 0, slot.start)
    return InvalidTransformerError(
        f"{problem} (line {line}, column {column} of the template)",
        placeholder=slot.name,
        line=line,
        column=column,
    )


def _members(template: Mapping[object, object]) -> Iterator[str]:
    for name, value in template.items():
        if not isinstance(name, str):
            raise InvalidTransformerError(f"a field's name in a template must be a string, not {name!r}")
        yield f"{json.dumps(name, ensure_ascii=False)}: {written(value)}"


def _mask(slot: Slot) -> str:
    letters = "x" * len(slot.name)
    return f"x{letters}x" if slot.quoted else f'"{letters}"'


def _check_json(template: str, masked: str) -> None:
    try:
        json.loads(masked, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        if template.lstrip()[:1] not in ("{", "[", "<"):
            raise InvalidTransformerError(
                "the template is neither JSON nor text; in a text, write each line in double quotes, as in"
                " '\"Order <id> is paid\"'",
                line=error.lineno,
                column=error.colno,
            ) from None
        raise _broken(error, error.lineno, error.colno) from None
    except (RecursionError, ValueError) as error:
        raise InvalidTransformerError(f"the template is not JSON that EventBridge reads ({error})") from None


def _check_text(masked: str) -> None:
    before = masked[: len(masked) - len(masked.lstrip())].count("\n")
    for number, line in enumerate(masked.strip().split("\n"), before + 1):
        try:
            is_string = isinstance(json.loads(line), str)
        except json.JSONDecodeError as error:
            raise _broken(error, number, error.colno) from None
        if not is_string:
            raise InvalidTransformerError(
                f"line {number} of the template is not a text in double quotes, as the first one is",
                line=number,
            )


def _broken(error: json.JSONDecodeError, line: int, column: int) -> InvalidTransformerError:
    return InvalidTransformerError(
        "the template is not well formed once its placeholders are filled:"
        f" {error.msg}, line {line}, column {column}",
        line=line,
        column=column,
    )


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"JSON has no {constant}")


def _is_key(slot: Slot, masked: str) -> bool:
    end = slot.start + len(slot.name) + 2
    if slot.quoted:
        return _REST_OF_A_KEY.match(masked, end) is not None
    return masked[end:].lstrip().startswith(":")
