"""Text of a rule that the tool which deploys it would take for its own language.

CloudFormation puts values where `dynamic references`_ are, such as ``{{resolve:secretsmanager:...}}``, in any
text of a template, and evaluates objects with the key ``Ref`` or ``Fn::...``, wherever they are. Terraform
evaluates ``${...}`` and ``%{...}`` in any text.

.. _dynamic references: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
"""

from __future__ import annotations

import json
import re

from partner_events._base.text import quoted
from partner_events._wire.json import is_array, is_mapping
from partner_events.patterns._language.references import (
    HOLE,
    Awaited,
    Reference,
    pieces_of,
    references_in,
    written_by,
)
from partner_events.patterns._targets.target_parameters import texts_in
from partner_events.patterns._targets.targets import InvalidRuleError, shown_id
from partner_events.patterns._targets.terraform_text import for_terraform

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from partner_events.patterns._targets.rule_checks import RulePattern
    from partner_events.patterns._targets.targets import Target

_DYNAMIC = re.compile(r"\{\{\s*resolve\b", re.IGNORECASE)
_TOKENS = re.compile(f'("{HOLE}[^"]*")')


def for_cloudformation(
    pattern: RulePattern, write: Callable[[Reference], object] = lambda reference: reference.written
) -> object:
    """The pattern as an object; as JSON text, if CloudFormation would take a part of the object for its own.

    In JSON text, ``{{`` is escaped, since it can only be in a string.

    Raises:
        InvalidRuleError: There would have to be a reference in that text.
    """
    content = pattern.to_dict()
    found = next(mistaken(content), None)
    if found is None:
        return written_by(content, write)
    if references_in(content):
        raise InvalidRuleError(
            f"the pattern has {found}, for which it must be written as text, and a Reference, which"
            " no text can"
            " have; ask for one of them in another rule",
            field="pattern",
            value=pattern,
        )
    return escaped_json(pattern.to_json())


def cloudformation_text(text: str, awaited: Mapping[str, Awaited], whole: Reference | None) -> object:
    """A template as CloudFormation takes it: with references, a ``Fn::Sub`` in which all else is escaped."""
    if whole is not None or not awaited:
        return whole.written if whole is not None else text
    values: dict[str, object] = {}
    pieces = text.replace("${", "${!")
    for number, (token, each) in enumerate(awaited.items(), 1):
        pieces = pieces.replace(token, f"${{Reference{number}}}")
        values[f"Reference{number}"] = each.reference.written
    return {"Fn::Sub": [pieces, values]}


def terraform_text(text: str, awaited: Mapping[str, Awaited], whole: Reference | None) -> str:
    """JSON, or a template, as Terraform takes it: with references as JSON of what they stand for."""
    if whole is not None:
        return str(whole.written)
    parts = _TOKENS.split(text) if awaited else [text]
    return "".join(
        _terraform_json(awaited[part[1:-1]].reference) if part[1:-1] in awaited else for_terraform(part)
        for part in parts
    )


def _terraform_json(reference: Reference) -> str:
    """The expression that gives a text as JSON, quotes included."""
    text = "".join(
        piece if is_expression else json.dumps(piece, ensure_ascii=False)[1:-1]
        for piece, is_expression in pieces_of(str(reference.written))
    )
    return f'${{jsonencode(tostring("{text}"))}}'


def escaped_json(text: str) -> str:
    """The same JSON, in which CloudFormation finds no dynamic reference."""
    return re.sub(r"\{(?=\{)", r"\\u007b", text) if _DYNAMIC.search(text) else text


def check_sam_pattern(pattern: RulePattern) -> None:
    """Refuse a pattern of which SAM would take a part for its own: it takes patterns as objects only."""
    for found in mistaken(pattern.to_dict()):
        raise InvalidRuleError(
            f"the pattern has {found}, which SAM would take for its own; use to_cloudformation, which writes "
            "such a pattern as text",
            field="pattern",
            value=pattern,
        )


def check_description(description: str | Reference | None) -> None:
    for found in mistaken(description):
        raise InvalidRuleError(
            f"the description has {found}, in whose place CloudFormation would put a value; write it "
            "differently",
            field="description",
            value=description,
        )


def check_input(target: Target) -> None:
    """Refuse an input path or an input transformer in which CloudFormation would see something of its own."""
    transformer = target.input_transformer
    known = transformer.rendered(lambda text, awaited, whole: text) if transformer else None
    for name, value in (
        ("input_path", target.input_path),
        ("input_transformer", [dict(transformer.paths), known] if transformer else None),
        ("parameters", list(texts_in(target.parameters))),
    ):
        for found in mistaken(value):
            raise InvalidRuleError(
                f"target {shown_id(target.id)}: its {name} has {found}, which CloudFormation would"
                " take for its own; "
                "write it differently",
                field=f"target.{name}",
                value=getattr(target, name),
            )


def mistaken(value: object) -> Iterator[str]:
    """What CloudFormation would take for its own, or refuse: dynamic references, functions, and null."""
    todo = [value]
    for each in todo:
        if (is_mapping(each) and None in each.values()) or (is_array(each) and None in each):
            yield "null"
        if isinstance(each, str) and _DYNAMIC.search(each):
            yield f"the text {quoted(each)}"
        elif is_mapping(each):
            yield from (f"the key {quoted(key)}" for key in each if key == "Ref" or key.startswith("Fn::"))
            todo += [*each, *each.values()]
        elif is_array(each):
            todo += each
