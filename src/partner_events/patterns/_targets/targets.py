"""The targets of a rule, and how long EventBridge tries to deliver to them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeAlias

from partner_events.errors import PartnerEventsError
from partner_events.patterns._targets.input_path import PathError, parse

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._targets.transform import InputTransformer

__all__ = ["Arn", "InvalidRuleError", "RetryPolicy", "Target"]

Arn: TypeAlias = str | Mapping[str, object]
"""An ARN, or a reference as CloudFormation (``{"Fn::GetAtt": …}``) or Terraform (``"${…}"``) writes it."""

NAME = re.compile(r"[.\-_A-Za-z0-9]{1,64}")
MOST_ATTEMPTS = 185
LONGEST_INPUT = 8192
SHORTEST_AGE, LONGEST_AGE = timedelta(seconds=60), timedelta(hours=24)

# https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html, "Permissions".
SERVICES_THAT_NEED_A_ROLE = {"ecs", "execute-api", "kinesis", "states"}

_ARN = re.compile(r"arn:aws[\w-]*:([\w-]+):[\w-]*:[\w-]*:\S+")
_TERRAFORM = re.compile(r"\$\{(?:(?:data\.)?aws_([a-z0-9]+)_)?[^{}]+\}")
_TERRAFORM_SERVICES = {"sfn": "states"}


class InvalidRuleError(PartnerEventsError, ValueError):
    """EventBridge would refuse this rule or target, or it could never deliver.

    Attributes:
        field: The argument that is wrong, such as ``"name"`` or ``"retry.attempts"``.
        value: The value that was given.
    """

    def __init__(self, message: str, *, field: str, value: object) -> None:
        super().__init__(message)
        self.field = field
        self.value = value


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How long EventBridge tries to deliver an event before it goes to the dead-letter queue.

    The defaults are those of EventBridge.

    Args:
        attempts: How often EventBridge tries again, 0 to 185 times.
        max_age: How old an event may become, 60 seconds to 24 hours.

    Raises:
        InvalidRuleError: An argument is out of range.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
    """

    attempts: int = MOST_ATTEMPTS
    max_age: timedelta = LONGEST_AGE

    def __post_init__(self) -> None:
        if not 0 <= self.attempts <= MOST_ATTEMPTS:
            raise InvalidRuleError(
                f"attempts is {self.attempts}; EventBridge takes 0 to {MOST_ATTEMPTS}",
                field="retry.attempts",
                value=self.attempts,
            )
        if not SHORTEST_AGE <= self.max_age <= LONGEST_AGE or self.max_age.microseconds:
            raise InvalidRuleError(
                f"max_age is {self.max_age}; EventBridge takes whole seconds from 60 to 86,400",
                field="retry.max_age",
                value=self.max_age,
            )

    @property
    def seconds(self) -> int:
        return self.max_age // timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a rule sends its events.

    Args:
        arn: The ARN of the resource, or a reference to it.
        id: The name of the target within its rule, which keeps one target per id.
        service: The resource's service, as ARNs name it (``"lambda"``, ``"sqs"``). It is read from the
            ARN; a reference may not show it.
        role_arn: The role that EventBridge assumes. Lambda, SNS and SQS have policies instead.
        dead_letter_queue: The SQS queue for events that could not be delivered. The queue needs a policy:
            see `queue_policy`.
        retry: How long EventBridge tries to deliver.
        input_transformer: Makes the text that the target receives instead of the event.
        input_path: The part of the event that the target receives.
        input: The JSON text that the target receives, whatever the event.

    Raises:
        InvalidRuleError: EventBridge would refuse the target.
    """

    arn: Arn
    id: str
    service: str | None = field(default=None, kw_only=True)
    role_arn: Arn | None = field(default=None, kw_only=True)
    dead_letter_queue: Arn | None = field(default=None, kw_only=True)
    retry: RetryPolicy | None = field(default=None, kw_only=True)
    input_transformer: InputTransformer | None = field(default=None, kw_only=True)
    input_path: str | None = field(default=None, kw_only=True)
    input: str | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        check_name(self.id, "target.id")
        check_arn(self.arn, "target.arn")
        self._check_service()
        self._check_role()
        self._check_dead_letter_queue()
        self._check_input()

    def _check_service(self) -> None:
        known = service_of(self.arn)
        if known and self.service and known != self.service:
            raise InvalidRuleError(
                f"target {self.id!r}: its ARN is of the service {known!r}, not of {self.service!r}",
                field="target.service",
                value=self.service,
            )
        object.__setattr__(self, "service", self.service or known)

    def _check_role(self) -> None:
        if self.role_arn is not None:
            check_arn(self.role_arn, "target.role_arn", "iam")
        elif self.service in SERVICES_THAT_NEED_A_ROLE:
            raise InvalidRuleError(
                f"target {self.id!r}: EventBridge needs a role_arn for a target of {self.service!r}",
                field="target.role_arn",
                value=None,
            )

    def _check_dead_letter_queue(self) -> None:
        queue = self.dead_letter_queue
        if queue is None:
            return
        check_arn(queue, "target.dead_letter_queue", "sqs")
        if isinstance(queue, str) and queue.endswith(".fifo"):
            raise InvalidRuleError(
                f"target {self.id!r}: a dead-letter queue must be a standard queue, not a FIFO queue",
                field="target.dead_letter_queue",
                value=queue,
            )

    def _check_input(self) -> None:
        given = [
            name for name in ("input_transformer", "input_path", "input") if getattr(self, name) is not None
        ]
        if len(given) > 1:
            raise InvalidRuleError(
                f"target {self.id!r} has {' and '.join(given)}; EventBridge takes one of them",
                field=f"target.{given[1]}",
                value=getattr(self, given[1]),
            )
        if self.input_path is not None:
            self._check_input_path(self.input_path)
        if self.input is not None:
            self._check_constant(self.input)

    def _check_input_path(self, path: str) -> None:
        try:
            parse(path)
        except PathError as error:
            raise InvalidRuleError(
                f"target {self.id!r}: {error}", field="target.input_path", value=path
            ) from None

    def _check_constant(self, text: str) -> None:
        try:
            json.loads(text)
        except json.JSONDecodeError as error:
            problem = f"its input is not JSON ({error})"
        else:
            problem = f"its input has {len(text)} characters; EventBridge takes {LONGEST_INPUT}"
            if len(text) <= LONGEST_INPUT:
                return
        raise InvalidRuleError(f"target {self.id!r}: {problem}", field="target.input", value=text)


def check_name(name: str, field: str) -> None:
    if not NAME.fullmatch(name):
        raise InvalidRuleError(
            f"{name!r} is not a {field}; use 1 to 64 letters, digits, `.`, `-` and `_`",
            field=field,
            value=name,
        )


def check_arn(arn: Arn, field: str, service: str | None = None) -> None:
    """Refuse a value that is neither an ARN of the service nor a reference."""
    if not isinstance(arn, str):
        check_reference(arn, field)
        return
    match = _ARN.fullmatch(arn)
    if not match and not _TERRAFORM.fullmatch(arn):
        raise InvalidRuleError(
            f"{field} is {arn!r}, which is neither an ARN nor a reference to one", field=field, value=arn
        )
    known = service_of(arn)
    if service and known not in (service, None):
        raise InvalidRuleError(
            f"{field} is of the service {known!r}; it must be of {service!r}", field=field, value=arn
        )


def check_reference(reference: Mapping[str, object], field: str) -> None:
    """Refuse a mapping that is not an intrinsic function of CloudFormation."""
    name = next(iter(reference), "")
    if len(reference) != 1 or not (name == "Ref" or name.startswith("Fn::")):
        raise InvalidRuleError(
            f"{field} is a mapping, but not one of CloudFormation's functions, such as"
            ' {"Fn::GetAtt": ["Function", "Arn"]}',
            field=field,
            value=reference,
        )


def service_of(arn: Arn) -> str | None:
    """The service of an ARN or of a Terraform reference, or None if it is not shown."""
    if not isinstance(arn, str):
        return None
    if match := _ARN.fullmatch(arn):
        return match[1]
    match = _TERRAFORM.fullmatch(arn)
    name = match[1] if match else None
    return _TERRAFORM_SERVICES.get(name, name) if name else None
