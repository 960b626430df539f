"""An input transformer as an expression of JSONata, the transformer of a new event bus.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-transform.html
"""

from __future__ import annotations

import json
import re
from typing import cast

from partner_events.patterns._targets.input_template import Slot, at, is_text, slots
from partner_events.patterns._targets.transform_errors import InvalidTransformerError, TransformerWarning

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from partner_events.patterns._targets.input_path import Steps

LONGEST = 8_192
"""The most characters of an expression."""

DATA = "$events.Data"
INGESTION_TIME = '$events.SystemMetadata."aws:IngestionTime"'
WHOLE = {
    # Without its detail, and with the detail-type under another name.
    "aws.events.event": f'$merge([$sift({DATA}, function($v, $k) {{ $not($k in ["detail", "detail-type"]) }}'
    f'), {{"detailType": {DATA}.`detail-type`}}])',
    "aws.events.event.json": DATA,
    "aws.events.event.ingestion-time": INGESTION_TIME,
}
"""EventBridge's own placeholders that have an equivalent."""

OF_RULES = ("aws.events.rule-arn", "aws.events.rule-name")
"""Those that have none: there is no rule."""

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORDS = frozenset({"and", "false", "in", "null", "or", "true"})


def expression_of(template: str, parts: Sequence[str | Slot], paths: Mapping[str, Steps]) -> str:
    """The expression, in EventBridge's marks, that gives what a template does.

    Raises:
        InvalidTransformerError: A placeholder has no equivalent, or the expression is too long.
    """
    for slot in slots(parts):
        if slot.name in OF_RULES:
            raise at(
                f"<{slot.name}> has no equivalent, as a subscriber has no rule; write the name into the "
                "template",
                template,
                slot,
            )
    values = {name: _path(steps) for name, steps in paths.items()} | WHOLE
    mark = _mark(template)
    marked = "".join(part if isinstance(part, str) else _marked(part, mark) for part in parts)
    if is_text(template):
        lines = [json.loads(line) for line in marked.strip().split("\n")]
        body = _joined("\n".join(lines), mark, values)
    else:
        body = _value(json.loads(marked), mark, values)
    expression = f"{{% {body} %}}"
    if len(expression) > LONGEST:
        raise InvalidTransformerError(
            f"as JSONata it has {len(expression)} characters; EventBridge takes {LONGEST}: make it "
            "shorter, or"
            " have the target's code read the event"
        )
    return expression


def differences(
    template: str, parts: Sequence[str | Slot], paths: Mapping[str, Steps]
) -> Iterator[TransformerWarning]:
    """Where the expression gives something else than the template, each placeholder once for each kind."""
    for name in dict.fromkeys(slot.name for slot in slots(parts) if slot.name in paths):
        steps = paths[name]
        if steps[:1] == ("replay-name",):
            yield TransformerWarning(
                "replay-name",
                name,
                "no event on a new event bus has `replay-name`",
                'use $events.SystemMetadata."aws:DeliveryType", which is LIVE or REPLAY',
            )
        if None in steps:
            yield TransformerWarning(
                "list",
                name,
                "`[*]` gives a list also of one item or of none, but a value that is no array is a list of "
                "one, "
                "and lists inside the items are joined to one",
                "check what the target makes of them",
            )
    for name in dict.fromkeys(slot.name for slot in slots(parts) if not slot.quoted and slot.name in paths):
        yield TransformerWarning(
            "absent",
            name,
            'where there is nothing at its path, the field is left out, instead of being ""; as the whole '
            "result, "
            "the delivery fails",
            'see that the target takes it, or write $exists(…) ? … : "" in the expression',
        )
    (root, *more) = [part for part in parts if not isinstance(part, str) or part.strip()] or [""]
    if is_text(template):
        yield TransformerWarning(
            "text",
            None,
            "the target receives the lines without their double quotes, and objects as JSON",
            "check that it takes text",
        )
    elif isinstance(root, Slot) and not more:
        yield TransformerWarning(
            "text",
            root.name,
            "a text is received without its double quotes",
            "check that the target takes it",
        )


def _mark(template: str) -> str:
    """A character that the template does not have: it marks placeholders inside of JSON."""
    return next(mark for number in range(0xE000, 0xF8FF) if (mark := chr(number)) not in template)


def _marked(slot: Slot, mark: str) -> str:
    return f"{mark}{slot.name}{mark}" if slot.quoted else f'"{mark}{mark}{slot.name}{mark}"'


def _value(value: object, mark: str, values: Mapping[str, str]) -> str:
    """JSON with marks as JSONata."""
    if isinstance(value, str):
        return values[value.strip(mark)] if value.startswith(mark * 2) else _joined(value, mark, values)
    if isinstance(value, dict):
        members = cast("dict[str, object]", value).items()
        return "{" + ", ".join(f"{_text(key)}: {_value(each, mark, values)}" for key, each in members) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_item(each, mark, values) for each in cast("list[object]", value)) + "]"
    return json.dumps(value)


def _item(value: object, mark: str, values: Mapping[str, str]) -> str:
    """An item of a list, in its place: JSONata leaves out what is nothing, and joins a list to its own."""
    written = _value(value, mark, values)
    if isinstance(value, str) and value.startswith(mark * 2):
        return f'($v := {written}; $type($v) = "array" ? [[$v]] : $exists($v) ? $v : "")'
    return written


def _joined(text: str, mark: str, values: Mapping[str, str]) -> str:
    """A text with placeholders inside: nothing becomes the empty text, as in a template."""
    literals, names = text.split(mark)[::2], text.split(mark)[1::2]
    pieces = [_text(literals[0])] if literals[0] or not names or len(names) == 1 else []
    for name, literal in zip(names, literals[1:], strict=True):
        pieces.append(values[name])
        if literal:
            pieces.append(_text(literal))
    return " & ".join(pieces) if len(pieces) == 1 or names else pieces[0]


def _text(text: str) -> str:
    """A text in quotes, in which nobody finds the end of the expression, or a language of their own."""
    written = json.dumps(text, ensure_ascii=False)
    return written.replace("%}", "%\\u007d").replace("{{", "{\\u007b").replace("${", "$\\u007b")


def _path(steps: Steps) -> str:
    """The way to a value. With ``[*]`` it is in brackets, so that it is a list whatever it leads to."""
    written = DATA
    before: str | int | None = ""
    for step in steps:
        if isinstance(step, str):
            written += f".{_name(step)}"
        elif step is None:
            written += ".$" * (before is None)
        else:
            written += (".$" if before is None else "") + f"[{step}]"
        before = step
    return f"[{written}]" if None in steps else written


def _name(name: str) -> str:
    return name if _PLAIN.fullmatch(name) and name not in _WORDS else f"`{name}`"
