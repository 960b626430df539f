"""Checks of a rule: the limits of EventBridge, and the limits of each tool for deploying it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias

from partner_events._base.expected import A_PATTERN, check_has
from partner_events.patterns._language.references import (
    HOLE,
    Awaited,
    Reference,
    bare,
    holes,
    listed,
    shape_of,
    written_by,
)
from partner_events.patterns._targets.target_parameters import deployed_in
from partner_events.patterns._targets.targets import (
    Arn,
    InvalidRuleError,
    Target,
    check_name,
    check_reference,
    is_of_cdk,
    shown_id,
    written_arn,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

State: TypeAlias = Literal["ENABLED", "DISABLED"]

MOST_TARGETS = 5
LONGEST_PATTERN = 4096
LONGEST_DESCRIPTION = 512

LONGEST_BUS = 256

_REGION, _ACCOUNT = (
    rf"(?:[a-z]+-[a-z]+-[\w-]+|[\w{HOLE}-]*{HOLE}[\w{HOLE}-]*)",
    rf"(?:[0-9]{{12}}|[0-9{HOLE}]*{HOLE}[0-9{HOLE}]*)",
)
_BUS = re.compile(
    rf"(arn:(?:aws[\w-]*|{HOLE}):events:{_REGION}:{_ACCOUNT}:event-bus/)?([/.\-_A-Za-z0-9{HOLE}]+)"
)


class RulePattern(Protocol):
    """An `EventPattern`, or anything else that gives the JSON of a pattern."""

    def to_dict(self) -> dict[str, object]: ...

    def to_json(self) -> str: ...


class Refuse(Protocol):
    """A check that refuses a value which a tool cannot take."""

    def __call__(self, value: Arn | Reference | None, field: str) -> None: ...


def references_of(pattern: RulePattern) -> tuple[Reference, ...]:
    """What of a pattern is known only when the rule is deployed."""
    found: tuple[Reference, ...] = getattr(pattern, "references", ())
    return found


def awaited_of(pattern: RulePattern) -> dict[str, Awaited]:
    """A pattern's references, by the texts that stand for them in `json_of`."""
    return {str(each): each for each in map(Awaited, references_of(pattern))}


def json_of(pattern: RulePattern) -> str:
    """A pattern's JSON, in which a text stands for each reference."""
    if not references_of(pattern):
        return pattern.to_json()
    content = written_by(pattern.to_dict(), lambda reference: str.__str__(Awaited(reference)))
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def no_references(pattern: RulePattern, targets: Sequence[Target] = ()) -> None:
    """Refuse what boto3 cannot send, as no tool puts in what is not known yet."""
    found = references_of(pattern)
    if found:
        raise InvalidRuleError(
            f"the pattern has what is known only when a tool deploys the rule, {listed(found)}, and"
            " boto3 puts"
            " nothing in: put texts in with with_values(), or have a tool deploy the rule",
            field="pattern",
            value=pattern,
        )
    for target in targets:
        no_reference_in_input(target)


def no_reference_in_input(target: Target) -> None:
    """Refuse an input or an input transformer that boto3 cannot send."""
    transformer = target.input_transformer
    found = transformer.references if transformer else ()
    of = "input_transformer"
    if isinstance(target.input, Reference):
        of, found = "input", (target.input,)
    if not found:
        of, found = "parameters", tuple(deployed_in(target.parameters))
    if found:
        raise InvalidRuleError(
            f"target {shown_id(target.id)}: its {of} has what is known only when a tool deploys the rule,"
            f" {listed(found)}, and boto3 puts nothing in",
            field=f"target.{of}",
            value=getattr(target, of),
        )


def refuse_in_texts(
    pattern: RulePattern, targets: Sequence[Target], description: str | Reference | None, refuse: Refuse
) -> None:
    """Refuse the other tool's references in a pattern, a description and what targets receive."""
    for each in references_of(pattern):
        refuse(each, "pattern")
    if isinstance(description, Reference):
        refuse(description, "description")
    for target in targets:
        for each in target.input_transformer.references if target.input_transformer else ():
            refuse(each, "target.input_transformer")
        if isinstance(target.input, Reference):
            refuse(target.input, "target.input")
        for each in deployed_in(target.parameters):
            refuse(each, "target.parameters")


def check_rule(
    pattern: RulePattern,
    name: Arn | Reference | None,
    bus: Arn | Reference,
    description: str | Reference | None,
    state: str,
) -> None:
    check_has(pattern, ("to_json",), A_PATTERN)
    if name is not None:
        check_name(name, "name")
    check_bus(bus)
    if state not in ("ENABLED", "DISABLED"):
        raise InvalidRuleError(
            f"{state!r} is not a state; use ENABLED or DISABLED", field="state", value=state
        )
    known = (
        description if isinstance(description, str) else "".join((description and description.known) or ())
    )
    if len(known) > LONGEST_DESCRIPTION:
        raise InvalidRuleError(
            f"the description has {len(known)} characters; EventBridge takes {LONGEST_DESCRIPTION}",
            field="description",
            value=description,
        )
    length = len(bare(json_of(pattern)))
    if length > LONGEST_PATTERN:
        raise InvalidRuleError(
            f"the pattern has {length} characters; EventBridge takes {LONGEST_PATTERN}",
            field="pattern",
            value=pattern,
        )


def check_bus(bus: Arn | Reference) -> None:
    if is_of_cdk(bus):
        return
    bus = written_arn(bus)
    if not isinstance(bus, str):
        check_reference(bus, "bus")
        return
    found = _BUS.fullmatch(shape_of(bus) or "")
    if not found or len(found[2].replace(HOLE, "")) > LONGEST_BUS:
        raise InvalidRuleError(
            f"{bus!r} is not an event bus; pass its name or ARN. A partner's bus has the name of the event"
            " source, as in 'aws.partner/stripe.com/ed_123'",
            field="bus",
            value=bus,
        )


def check_targets(targets: Sequence[Target], refuse: Refuse) -> None:
    if len(targets) > MOST_TARGETS:
        raise InvalidRuleError(
            f"there are {len(targets)} targets; EventBridge takes {MOST_TARGETS} for a rule",
            field="targets",
            value=targets,
        )
    ids = [written_arn(target.id) for target in targets]
    for target in targets:
        if ids.count(written_arn(target.id)) > 1:
            raise InvalidRuleError(
                f"two targets have the id {shown_id(target.id)}; a rule keeps only one target per id",
                field="targets",
                value=ids,
            )
        for name in ("id", "arn", "role_arn", "dead_letter_queue"):
            refuse(getattr(target, name), f"target.{name}")


def no_cdk(value: Arn | Reference | None, field: str) -> None:
    if is_of_cdk(value):
        raise InvalidRuleError(
            f"{field} is an expression of CDK, {value!r}, which only to_cdk writes", field=field, value=value
        )


def no_terraform(value: Arn | Reference | None, field: str) -> None:
    no_cdk(value, field)
    no_terraform_text(value, field)


def no_terraform_text(value: Arn | Reference | None, field: str) -> None:
    if is_of_cdk(value):
        return
    value = None if value is None else written_arn(value)
    if isinstance(value, str) and holes(value):
        raise InvalidRuleError(
            f"{field} has an expression of Terraform, {value!r}; write it as CloudFormation does, such as"
            ' {"Fn::GetAtt": ["Function", "Arn"]} or {"Fn::Sub": "…-${Name}"}',
            field=field,
            value=value,
        )


def no_intrinsic(value: Arn | Reference | None, field: str) -> None:
    no_cdk(value, field)
    value = None if value is None else written_arn(value)
    if isinstance(value, Mapping):
        raise InvalidRuleError(
            f"{field} is a mapping, which only CloudFormation takes; write it as Terraform does, such as"
            " '${aws_lambda_function.orders.arn}'",
            field=field,
            value=value,
        )
    if value is not None and HOLE in (shape_of(value) or "") and not holes(value):
        raise InvalidRuleError(
            f"{field} is {value!r}, which only CloudFormation takes; write it as Terraform does, such as"
            " '${data.aws_ssm_parameter.name.value}'",
            field=field,
            value=value,
        )


def no_reference(value: Arn | Reference | None, field: str) -> None:
    no_cdk(value, field)
    value = None if value is None else written_arn(value)
    if isinstance(value, Mapping) or HOLE in (shape_of(value) or ""):
        raise InvalidRuleError(
            f"{field} is a reference, which boto3 does not take; pass the ARN or the name itself",
            field=field,
            value=value,
        )


def check_logical_id(logical_id: str) -> None:
    if not re.fullmatch(r"[A-Za-z0-9]{1,255}", logical_id):
        raise InvalidRuleError(
            f"{logical_id!r} is not a logical id of CloudFormation; use letters and digits only",
            field="logical_id",
            value=logical_id,
        )


def check_label(label: str) -> None:
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]*", label):
        raise InvalidRuleError(
            f"{label!r} is not a label of Terraform; use a letter or `_`, then letters, digits, `_` and `-`",
            field="label",
            value=label,
        )


def check_new(key: str, taken: Mapping[str, object], target: Target) -> None:
    if key in taken:
        raise InvalidRuleError(
            f"the id {shown_id(target.id)} differs from another target's only in characters that a"
            " name such as"
            f" {key!r} cannot have; change one of the two ids",
            field="target.id",
            value=target.id,
        )
