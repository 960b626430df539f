"""What EventBridge refuses of a rule, and what only some of its renderings can hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias

from partner_events.patterns._targets.targets import (
    Arn,
    InvalidRuleError,
    Target,
    check_name,
    check_reference,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

State: TypeAlias = Literal["ENABLED", "DISABLED"]

MOST_TARGETS = 5
LONGEST_PATTERN = 4096
LONGEST_DESCRIPTION = 512

_BUS = re.compile(r"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus/)?[/.\-_A-Za-z0-9]{1,256}")


class RulePattern(Protocol):
    """An event pattern: an `EventPattern`, or whatever else gives its JSON."""

    def to_dict(self) -> dict[str, object]: ...

    def to_json(self) -> str: ...


class Refuse(Protocol):
    """A check of one value that a rendering might not be able to hold."""

    def __call__(self, value: Arn | None, field: str) -> None: ...


def check_rule(pattern: RulePattern, name: str | None, bus: Arn, description: str | None, state: str) -> None:
    if name is not None:
        check_name(name, "name")
    check_bus(bus)
    if state not in ("ENABLED", "DISABLED"):
        raise InvalidRuleError(f"{state!r} is no state: ENABLED or DISABLED", field="state", value=state)
    if description is not None and len(description) > LONGEST_DESCRIPTION:
        raise InvalidRuleError(
            f"the description has {len(description)} characters, where EventBridge takes"
            f" {LONGEST_DESCRIPTION}",
            field="description",
            value=description,
        )
    length = len(pattern.to_json())
    if length > LONGEST_PATTERN:
        raise InvalidRuleError(
            f"the pattern has {length} characters, where EventBridge takes {LONGEST_PATTERN} at most",
            field="pattern",
            value=pattern,
        )


def check_bus(bus: Arn) -> None:
    if not isinstance(bus, str):
        check_reference(bus, "bus")
    elif not _BUS.fullmatch(bus) and not bus.startswith("${"):
        raise InvalidRuleError(
            f"{bus!r} is no event bus: its name or ARN, for a partner the name of the event source, as in"
            " 'aws.partner/stripe.com/ed_123'",
            field="bus",
            value=bus,
        )


def check_targets(targets: Sequence[Target], refuse: Refuse) -> None:
    if len(targets) > MOST_TARGETS:
        raise InvalidRuleError(
            f"{len(targets)} targets, where EventBridge takes {MOST_TARGETS} for a rule",
            field="targets",
            value=targets,
        )
    ids = [target.id for target in targets]
    for target in targets:
        if ids.count(target.id) > 1:
            raise InvalidRuleError(
                f"two targets have the id {target.id!r}; a rule keeps one of them", field="targets", value=ids
            )
        for name in ("arn", "role_arn", "dead_letter_queue"):
            refuse(getattr(target, name), f"target.{name}")


def no_terraform(value: Arn | None, field: str) -> None:
    if isinstance(value, str) and value.startswith("${"):
        raise InvalidRuleError(
            f"{value!r} is Terraform's; a reference of CloudFormation is a mapping, such as"
            ' {"Fn::GetAtt": ["Function", "Arn"]}',
            field=field,
            value=value,
        )


def no_intrinsic(value: Arn | None, field: str) -> None:
    if isinstance(value, Mapping):
        raise InvalidRuleError(
            f"a mapping is CloudFormation's; write the {field} as Terraform does, such as"
            " '${aws_lambda_function.orders.arn}'",
            field=field,
            value=value,
        )


def no_reference(value: Arn | None, field: str) -> None:
    if isinstance(value, Mapping) or (value or "").startswith("${"):
        raise InvalidRuleError(f"boto3 takes no reference for {field}, only text", field=field, value=value)


def check_logical_id(logical_id: str) -> None:
    if not re.fullmatch(r"[A-Za-z0-9]{1,255}", logical_id):
        raise InvalidRuleError(
            f"{logical_id!r} is no logical id of CloudFormation: letters and digits only",
            field="logical_id",
            value=logical_id,
        )


def check_label(label: str) -> None:
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]*", label):
        raise InvalidRuleError(
            f"{label!r} is no label of Terraform: a letter, then letters, digits, `_` and `-`",
            field="label",
            value=label,
        )


def check_new(key: str, taken: Mapping[str, object], target: Target) -> None:
    if key in taken:
        raise InvalidRuleError(
            f"the id {target.id!r} differs from another target's only in characters that a name like"
            f" {key!r} cannot have",
            field="target.id",
            value=target.id,
        )
