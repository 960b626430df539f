"""Text that is known only when a rule is deployed, in the words of the tool that puts it in.

In a pattern's JSON a `Reference` is a text of its own kind: only Python values hold one, so that no pattern
from outside can make a template refer to something.
"""

from __future__ import annotations

import json
import re

from partner_events._base.text import shown
from partner_events._wire.json import is_array, is_mapping
from partner_events.errors import PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Literal, TypeAlias

    Tool: TypeAlias = Literal["CDK", "CloudFormation", "Terraform"]

HOLE = "\ufdd0"
"""Stands for what is not known, in a text of which the rest is. No text has it: it is not a character."""

_END = "\ufdd1"
_TOKEN = re.compile(f"{HOLE}([A-Za-z0-9_=-]+){_END}")
_QUOTED = re.compile(f'"?({HOLE}[A-Za-z0-9_=-]+{_END})"?')
_OF_SUB = re.compile(r"\$\{(?!!)[^${}]*\}")
_OF_CLOUDFORMATION = re.compile(
    r"\$\{(?!(?:count|data|each|local|module|path|self|terraform|var)\.)"
    r"(?:AWS::\w+|[A-Za-z0-9]+(?:\.[A-Za-z0-9.]+)?)\}"
)
_EXPRESSION = re.compile(r"[A-Za-z_]\w*")
_OF_CDK = re.compile(r"\$\{Token\[")
_DYNAMIC = re.compile(r"\{\{resolve:[^{}]+\}\}")


class Reference:
    """A text that is known only when the rule is deployed: a value that never changes.

    It may stand wherever a pattern has text (a value, a prefix, what is excluded), in the template of an
    input transformer that is written as a structure, and for names, ARNs, roles, buses and queues. Each
    renderer writes the form of its tool, or refuses the other tool's; what matches here cannot know the text,
    and says so where it matters.

    Args:
        written: The text as the tool writes it. Of CloudFormation a function, such as
            ``{"Ref": "AWS::AccountId"}``, ``{"Fn::Sub": "aws.partner/stripe.com/${Suffix}"}``, or a dynamic
            reference, ``"{{resolve:ssm:/name}}"``. Of Terraform a text with expressions, such as
            ``"aws.partner/stripe.com/${var.suffix}"``. Of CDK an expression of the language in which `to_cdk`
            writes, such as ``"orders.function_arn"`` in Python, whose first name becomes a parameter.
        tool: ``"CDK"`` for an expression of CDK; the others show what they are.

    Raises:
        ValueError: It is not what the tool writes.

    See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
    and https://developer.hashicorp.com/terraform/language/expressions/strings
    """

    __slots__ = ("_json", "_known", "_tool")

    _json: str
    _known: tuple[str, ...] | None
    _tool: Tool

    def __init__(self, written: str | Mapping[str, object], *, tool: Literal["CDK"] | None = None) -> None:
        if tool is not None:
            _check_expression(written, tool)
        elif isinstance(written, str):
            _check_text(written)
        else:
            _check_function(written)
        object.__setattr__(self, "_json", json.dumps(written, separators=(",", ":"), ensure_ascii=False))
        shape = shape_of(written) if tool is None else None
        object.__setattr__(self, "_known", None if shape is None else tuple(shape.split(HOLE)))
        by_itself = "Terraform" if isinstance(written, str) and holes(written) else "CloudFormation"
        object.__setattr__(self, "_tool", tool or by_itself)

    @property
    def written(self) -> str | dict[str, object]:
        """The text as its tool writes it, in a fresh copy."""
        written: str | dict[str, object] = json.loads(self._json)
        return written

    @property
    def tool(self) -> Tool:
        """The tool that puts the text in."""
        return self._tool

    @property
    def known(self) -> tuple[str, ...] | None:
        """What is known of the text: the pieces around what is not. None if nothing is.

        ``("aws.partner/stripe.com/", "")`` begins with that; two empty pieces are a text of which nothing is
        known, too.
        """
        return self._known

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reference) and (other._json, other._tool) == (self._json, self._tool)

    def __hash__(self) -> int:
        return hash((Reference, self._json, self._tool))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Reference is frozen")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("a Reference is frozen")

    def __reduce__(self) -> tuple[object, ...]:
        return _made, (self.written, "CDK" if self._tool == "CDK" else None)

    def __repr__(self) -> str:
        tool = ", tool='CDK'" if self._tool == "CDK" else ""
        return f"Reference({shown(repr(self.written), 200)}{tool})"

    def __str__(self) -> str:
        raise TypeError(
            f"{self!r} is no text yet, so it cannot be a part of one: put all of the text into the reference,"
            ' as in Reference({"Fn::Sub": "prefix-${Name}"}) or Reference("prefix-${var.name}")'
        )


def _made(written: str | Mapping[str, object], tool: Literal["CDK"] | None) -> Reference:
    return Reference(written, tool=tool)


class UnknownValueError(PartnerEventsError, ValueError):
    """It depends on what is known only when the rule is deployed.

    Attributes:
        references: What is not known.
    """

    def __init__(self, message: str, *, references: Iterable[Reference]) -> None:
        super().__init__(message)
        self.references: tuple[Reference, ...] = tuple(references)


class Awaited(str):
    """A `Reference` where a pattern has text. Its characters stand for it, and can be read back."""

    __slots__ = ("reference",)

    reference: Reference

    def __new__(cls, reference: Reference) -> Awaited:
        from base64 import urlsafe_b64encode

        _, arguments = reference.__reduce__()
        written = json.dumps(arguments, separators=(",", ":")).encode()
        self = super().__new__(cls, f"{HOLE}{urlsafe_b64encode(written).decode()}{_END}")
        self.reference = reference
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return Awaited, (self.reference,)


def described(text: str) -> str:
    """A text for people, in which references are written as in Python."""
    return _QUOTED.sub(lambda found: repr(_of_token(found[1])), text) if HOLE in text else text


def _of_token(token: str) -> Reference:
    from base64 import urlsafe_b64decode

    try:
        return _made(*json.loads(urlsafe_b64decode(token[1:-1])))
    except (TypeError, ValueError):  # a text that only looks like one
        return Reference({"Ref": "Unknown"})


def bare(text: str) -> str:
    """A text without its references, but with what is known of them."""
    return _TOKEN.sub(lambda found: "".join(_of_token(found[0]).known or ()), text) if HOLE in text else text


def listed(references: Iterable[Reference]) -> str:
    """Some references for people."""
    return ", ".join(map(repr, dict.fromkeys(references)))


def holes(text: str) -> list[tuple[int, int]]:
    """Where a text has expressions of Terraform, braces included, or directives.

    https://developer.hashicorp.com/terraform/language/expressions/strings
    """
    found: list[tuple[int, int]] = []
    position = 0
    while position < len(text):
        opened = text.startswith(("${", "%{"), position)
        if opened and text[max(position - 1, 0) : position] != text[position]:
            end = _end_of_expression(text, position + 2)
            if end is None:
                return found
            found.append((position, end))
            position = end
        else:
            position += 1
    return found


def _end_of_expression(text: str, position: int) -> int | None:
    """Where an expression ends: after the brace that closes it. There may be others inside of it."""
    inside = ["{"]
    while position < len(text):
        sign = text[position]
        if inside[-1] == '"':
            if sign == "\\":
                position += 1
            elif sign == '"':
                inside.pop()
            elif text.startswith(("${", "%{"), position):
                inside.append("{")
                position += 1
        elif sign in '"{':
            inside.append(sign)
        elif sign == "}":
            inside.pop()
            if not inside:
                return position + 1
        position += 1
    return None


def pieces_of(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a text of Terraform, each with whether it is an expression."""
    end = 0
    for start, after in holes(text):
        if start > end:
            yield text[end:start], False
        yield text[start:after], True
        end = after
    if end < len(text):
        yield text[end:], False


def shape_of(written: object) -> str | None:
    """A text with a `HOLE` for each part that is not known; None where nothing is."""
    if isinstance(written, str):
        text = "".join(HOLE if is_hole else part for part, is_hole in pieces_of(written))
        return _DYNAMIC.sub(HOLE, text)
    if not is_mapping(written) or len(written) != 1:
        return None
    ((name, argument),) = written.items()
    if name == "Fn::Sub":
        given = argument[0] if is_array(argument) and argument else argument
        return _OF_SUB.sub(HOLE, given).replace("${!", "${") if isinstance(given, str) else None
    if name == "Fn::Join" and is_array(argument) and len(argument) == 2:
        between, parts = argument
        if not isinstance(between, str) or not is_array(parts):
            return None
        return between.join(HOLE if (shape := shape_of(part)) is None else shape for part in parts)
    return None


def references_in(value: object) -> dict[Reference, None]:
    """The references in Python values, each once."""
    found: dict[Reference, None] = {}
    todo = [value]
    for each in todo:
        if isinstance(each, Reference):
            found[each] = None
        elif is_mapping(each):
            todo += each.values()
        elif is_array(each) or isinstance(each, tuple):
            todo += each
    return found


def replaced(value: object, texts: Mapping[Reference, str]) -> dict[str, object]:
    """Python values with texts for some references.

    Raises:
        TypeError: A value is no text.
    """
    for text in texts.values():
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all are checked
            raise TypeError(f"{text!r} is no text, and a reference stands for text")
    return _mapped(value, lambda each: texts.get(each, each) if isinstance(each, Reference) else each)


def with_references(content: object, awaited: Mapping[str, Awaited]) -> dict[str, object]:
    """Python values in which the texts that stand for references are these again."""
    return _mapped(
        content,
        lambda each: awaited[each].reference if isinstance(each, str) and each in awaited else each,
    )


def written_by(content: object, write: Callable[[Reference], object]) -> dict[str, object]:
    """Python values in which each reference is written by a tool."""
    return _mapped(content, lambda each: write(each) if isinstance(each, Reference) else each)


def _mapped(value: object, change: Callable[[object], object]) -> dict[str, object]:
    made = _changed(value, change)
    assert is_mapping(made)
    return dict(made)


def _changed(value: object, change: Callable[[object], object]) -> object:
    if is_mapping(value):
        return {key: _changed(member, change) for key, member in value.items()}
    if is_array(value):
        return [_changed(member, change) for member in value]
    return change(value)


def looks_awaited(text: str) -> str | None:
    """What to write instead of a text that only looks as if a tool put something in; None if it does not.

    What CDK writes is no mistake: CDK puts the value in, wherever the text goes.
    """
    if _OF_CDK.search(text):
        return None
    if _DYNAMIC.search(text):
        return f"Reference({json.dumps(text)})"
    if not holes(text):
        return None
    if _OF_CLOUDFORMATION.search(text):
        return f"Reference({json.dumps({'Fn::Sub': text})})"
    return f"Reference({json.dumps(text)})"


def is_function(name: object) -> bool:
    """Whether a key is the name of a function of CloudFormation."""
    return isinstance(name, str) and (name in ("Ref", "Condition") or name.startswith("Fn::"))


def _check_function(written: object) -> None:
    names: Sequence[object] = list(written) if is_mapping(written) else []
    if len(names) != 1 or not (names[0] == "Ref" or str(names[0]).startswith("Fn::")):
        raise ValueError(
            "a Reference is one of CloudFormation's functions, such as"
            ' {"Ref": "AWS::AccountId"}, or a text with an expression of Terraform, such as "${var.account}"'
        )


def _check_expression(written: object, tool: object) -> None:
    if tool != "CDK":
        raise ValueError(f"{tool!r} is no tool that must be named; leave it out, or write 'CDK'")
    if not isinstance(written, str) or not _EXPRESSION.match(written) or "\n" in written:
        raise ValueError(
            f"{shown(repr(written))} is no expression of CDK on one line that begins with a name, such as"
            ' "orders.function_arn"'
        )


def _check_text(text: str) -> None:
    if _OF_CDK.search(text):
        raise ValueError(
            f"{shown(text)!r} has a token of CDK, which needs no Reference: write the text itself, and give"
            " what to_dict() returns to CDK"
        )
    if any(text[start:end].startswith("${AWS::") for start, end in holes(text)):
        raise ValueError(f'{shown(text)!r} is of CloudFormation: write Reference({{"Fn::Sub": …}})')
    if HOLE in text or not (holes(text) or _DYNAMIC.search(text)):
        raise ValueError(
            f"{shown(text)!r} has nothing to put in: write an expression of Terraform, such as"
            ' "${var.account}", or one of CloudFormation\'s functions; any other text stands for itself'
        )
