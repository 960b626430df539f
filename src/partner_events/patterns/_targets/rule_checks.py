"""Checks of a rule: the limits of EventBridge, and the limits of each tool for deploying it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias

from partner_events._base.expected import check_has
from partner_events.patterns._targets.targets import (
    Arn,
    InvalidRuleError,
    Target,
    check_name,
    check_reference,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

State: TypeAlias = Literal["ENABLED", "DISABLED"]

MOST_TARGETS = 5
LONGEST_PATTERN = 4096
LONGEST_DESCRIPTION = 512

_BUS = re.compile(r"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus/)?[/.\-_A-Za-z0-9]{1,256}")


class RulePattern(Protocol):
    """An `EventPattern`, or anything else that gives the JSON of a pattern."""

    def to_dict(self) -> dict[str, object]: ...

    def to_json(self) -> str: ...


class Refuse(Protocol):
    """A check that refuses a value which a tool cannot take."""

    def __call__(self, value: Arn | None, field: str) -> None: ...


def check_rule(pattern: RulePattern, name: str | None, bus: Arn, description: str | None, state: str) -> None:
    check_has(pattern, ("to_json",), "an event pattern, as EventPattern.of and EventPattern.parse make one")
    if name is not None:
        check_name(name, "name")
    check_bus(bus)
    if state not in ("ENABLED", "DISABLED"):
        raise InvalidRuleError(
            f"{state!r} is not a state; use ENABLED or DISABLED", field="state", value=state
        )
    if description is not None and len(description) > LONGEST_DESCRIPTION:
        raise InvalidRuleError(
            f"the description has {len(description)} characters; EventBridge takes {LONGEST_DESCRIPTION}",
            field="description",
            value=description,
        )
    length = len(pattern.to_json())
    if length > LONGEST_PATTERN:
        raise InvalidRuleError(
            f"the pattern has {length} characters; EventBridge takes {LONGEST_PATTERN}",
            field="pattern",
            value=pattern,
        )


def check_bus(bus: Arn) -> None:
    if not isinstance(bus, str):
        check_reference(bus, "bus")
    elif not _BUS.fullmatch(bus) and not bus.startswith("${"):
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
    ids = [target.id for target in targets]
    for target in targets:
        if ids.count(target.id) > 1:
            raise InvalidRuleError(
                f"two targets have the id {target.id!r}; a rule keeps only one target per id",
                field="targets",
                value=ids,
            )
        for name in ("arn", "role_arn", "dead_letter_queue"):
            refuse(getattr(target, name), f"target.{name}")


def no_terraform(value: Arn | None, field: str) -> None:
    if isinstance(value, str) and value.startswith("${"):
        raise InvalidRuleError(
            f"{field} is a Terraform reference, {value!r}; write it as CloudFormation does, such as"
            ' {"Fn::GetAtt": ["Function", "Arn"]}',
            field=field,
            value=value,
        )


def no_intrinsic(value: Arn | None, field: str) -> None:
    if isinstance(value, Mapping):
        raise InvalidRuleError(
            f"{field} is a mapping, which only CloudFormation takes; write it as Terraform does, such as"
            " '${aws_lambda_function.orders.arn}'",
            field=field,
            value=value,
        )


def no_reference(value: Arn | None, field: str) -> None:
    if isinstance(value, Mapping) or (value or "").startswith("${"):
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
            f"the id {target.id!r} differs from another target's only in characters that a name such as"
            f" {key!r} cannot have; change one of the two ids",
            field="target.id",
            value=target.id,
        )
