"""The targets of a rule, and how long EventBridge tries to deliver to them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeAlias

from partner_events._wire.json import is_mapping
from partner_events.errors import PartnerEventsError
from partner_events.patterns._language.references import HOLE, Reference, shape_of
from partner_events.patterns._targets.input_path import PathError, parse
from partner_events.patterns._targets.target_parameters import ParameterError, checked
from partner_events.patterns._targets.target_types import (
    ARN,
    LOGS,
    OF_CDK,
    OF_PRODUCTS,
    OF_RESOURCES,
    QUEUE,
    TYPES,
    TargetType,
    type_of_arn,
    type_of_terraform,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._targets.transform import InputTransformer

__all__ = ["Arn", "InvalidRuleError", "RetryPolicy", "Target"]

Arn: TypeAlias = str | Mapping[str, object]
"""An ARN, or a reference as CloudFormation (``{"Fn::GetAtt": …}``) or Terraform (``"${…}"``) writes it."""

LONGEST_NAME = 64
MOST_ATTEMPTS = 185
LONGEST_INPUT = 8192
SHORTEST_AGE, LONGEST_AGE = timedelta(seconds=60), timedelta(hours=24)
LOG_ENTRY = frozenset({"message", "timestamp"})

_NAME = re.compile(f"[.\\-_A-Za-z0-9{HOLE}]+")
_CDK_ARN = re.compile(r"\.(?:attr_?)?(\w+?)_?[aA]rn$")
_TERRAFORM = re.compile(r"\$\{(?:data\.)?([a-z][a-z0-9]*_[a-z0-9_]+)[.\[]")


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
        service: The type of the target: the resource's service, as ARNs name it (``"lambda"``, ``"sqs"``), or
            ``"event-bus"``, ``"api-destination"`` and what else the documentation lists. It is read from the
            ARN; a reference may not show it.
        role_arn: The role that EventBridge assumes, in the account of the event bus. Most types need one, and
            so does every target in another account; functions, queues, topics and log groups of the same
            account have policies instead.
        dead_letter_queue: The SQS queue for events that could not be delivered. The queue needs a policy:
            see `queue_policy`.
        retry: How long EventBridge tries to deliver.
        input_transformer: Makes the text that the target receives instead of the event.
        input_path: The part of the event that the target receives.
        input: The JSON text that the target receives, whatever the event.
        parameters: What the type takes beside, under CloudFormation's names or those of the API:
            ``{"MessageGroupId": "orders"}`` of a FIFO queue, ``{"TaskDefinitionArn": …}`` of an ECS cluster.

    Raises:
        InvalidRuleError: EventBridge would refuse the target.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
    """

    arn: Arn | Reference
    id: str | Reference
    service: str | None = field(default=None, kw_only=True)
    role_arn: Arn | Reference | None = field(default=None, kw_only=True)
    dead_letter_queue: Arn | Reference | None = field(default=None, kw_only=True)
    retry: RetryPolicy | None = field(default=None, kw_only=True)
    input_transformer: InputTransformer | None = field(default=None, kw_only=True)
    input_path: str | None = field(default=None, kw_only=True)
    input: str | Reference | None = field(default=None, kw_only=True)
    parameters: Mapping[str, object] | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        check_name(self.id, "target.id")
        check_referred(self.arn, "target.arn")
        self._check_type()
        self._check_role()
        self._check_dead_letter_queue()
        self._check_input()
        self._check_parameters()

    @property
    def type(self) -> TargetType | None:
        """What EventBridge knows of such targets; None of a reference that does not show its service."""
        return None if self.service is None else TYPES[self.service]

    def _refused(self, problem: str, field: str, value: object) -> InvalidRuleError:
        return InvalidRuleError(
            f"target {shown_id(self.id)}: {problem}", field=f"target.{field}", value=value
        )

    def _check_type(self) -> None:
        known = type_name_of(self.arn)
        service = self.service
        if service is not None and service not in TYPES:
            raise self._refused(f"there is no service {service!r}; {_nearest(service)}", "service", service)
        if known is not None and known not in TYPES:
            raise self._refused(
                f"EventBridge does not deliver to {known!r}; it delivers to {', '.join(TYPES)}",
                "arn",
                self.arn,
            )
        if known and service and known != service:
            raise self._refused(f"its ARN is of {known!r}, not of {service!r}", "service", service)
        object.__setattr__(self, "service", service or known)
        shape = shape_of_arn(self.arn)
        if self.service == "sns" and shape.endswith(".fifo"):
            raise self._refused("EventBridge does not deliver to FIFO topics", "arn", self.arn)

    def _check_role(self) -> None:
        if self.role_arn is not None:
            check_referred(self.role_arn, "target.role_arn", "iam")
        elif self.type is not None and self.type.permission == "role":
            raise self._refused(
                f"EventBridge needs a role_arn for a target of {self.service!r}, which may do"
                f" {', '.join(self.type.actions)}: {self.type.docs_url}",
                "role_arn",
                None,
            )

    def _check_dead_letter_queue(self) -> None:
        queue = self.dead_letter_queue
        if queue is None:
            return
        check_referred(queue, "target.dead_letter_queue", "sqs")
        if shape_of_arn(queue).endswith(".fifo"):
            raise self._refused(
                "a dead-letter queue must be a standard queue, not a FIFO queue", "dead_letter_queue", queue
            )

    def _check_input(self) -> None:
        given = [
            name for name in ("input_transformer", "input_path", "input") if getattr(self, name) is not None
        ]
        if len(given) > 1:
            problem = f"it has {' and '.join(given)}; EventBridge takes one of them"
            raise self._refused(problem, given[1], getattr(self, given[1]))
        if given and self.type is not None and not self.type.takes_input:
            raise self._refused(
                f"an event bus receives events as they are: EventBridge refuses its {given[0]}; put it on a"
                " target of a rule of that bus",
                given[0],
                getattr(self, given[0]),
            )
        if self.input_path is not None:
            self._check_input_path(self.input_path)
        if self.input is not None:
            self._check_constant(self.input)
        if self.service == LOGS:
            self._check_log_entry()

    def _check_input_path(self, path: str) -> None:
        try:
            parse(path)
        except PathError as error:
            raise self._refused(str(error), "input_path", path) from None

    def _check_constant(self, given: str | Reference) -> None:
        # Inside quotes and outside of them, a zero is JSON.
        text = given if isinstance(given, str) else (shape_of(given.written) or HOLE).replace(HOLE, "0")
        try:
            json.loads(text)
        except json.JSONDecodeError as error:
            problem = f"its input is not JSON ({error})"
        else:
            problem = f"its input has {len(text)} characters; EventBridge takes {LONGEST_INPUT}"
            if len(text) <= LONGEST_INPUT:
                return
        raise self._refused(problem, "input", given)

    def _check_log_entry(self) -> None:
        """https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html#targets-specifics-cwl"""
        transformer, text = self.input_transformer, self.input
        names: frozenset[str] | None = None
        if transformer is not None:
            names = transformer.top_level
        elif isinstance(text, str):
            content: object = json.loads(text)
            names = frozenset(content) if is_mapping(content) else frozenset[str]()
        if names is not None and names != LOG_ENTRY:
            raise self._refused(
                'a log group takes an object with "timestamp", in milliseconds, and "message", and'
                " nothing else:"
                ' write {"timestamp": <time>, "message": <text>}',
                "input" if transformer is None else "input_transformer",
                text if transformer is None else transformer,
            )

    def _check_parameters(self) -> None:
        of, given = self.type, self.parameters
        if of is None:
            if given:
                raise self._refused(
                    "the reference does not show its service, so its parameters cannot be checked;"
                    " name it, as in"
                    ' Target(..., service="sqs")',
                    "service",
                    None,
                )
            return
        if of.block is None:
            if given:
                raise self._refused(f"a target of {of.name!r} takes no parameters", "parameters", given)
            object.__setattr__(self, "parameters", None)
            return
        if not given and not of.needs_block:
            object.__setattr__(self, "parameters", None)
            self._check_group(None)
            return
        try:
            made = checked(given or {}, of.block, of.required)
        except ParameterError as error:
            problem = f"{of.block}, which a target of {of.name!r} takes: {error}"
            place = f"parameters.{error.path}" if error.path else "parameters"
            raise self._refused(problem, place, error.value) from None
        object.__setattr__(self, "parameters", made or None)
        self._check_group(made)

    def _check_group(self, made: Mapping[str, object] | None) -> None:
        is_fifo = self.service == QUEUE and shape_of_arn(self.arn).endswith(".fifo")
        if is_fifo and "MessageGroupId" not in (made or {}):
            raise self._refused(
                'a FIFO queue needs parameters={"MessageGroupId": …}; the queue must also have content-based'
                " deduplication",
                "parameters.MessageGroupId",
                None,
            )

    def __hash__(self) -> int:
        # References and parameters are mappings, which have no hash.
        return hash((Target, repr(self.id)))


def shown_id(id: str | Reference) -> str:
    """A target's id for people."""
    return repr(id)


def _nearest(service: str) -> str:
    """What was probably meant by the name of a service, or all names."""
    from difflib import get_close_matches

    name = service.lower()
    meant = OF_PRODUCTS.get(name)
    near = [meant] if meant else get_close_matches(name, TYPES, 1)
    return f"did you mean {near[0]!r}?" if near else f"there are {', '.join(TYPES)}"


def written_arn(value: Arn | Reference) -> Arn:
    """A value as the tool writes it that puts it in."""
    return value.written if isinstance(value, Reference) else value


def shape_of_arn(value: Arn | Reference) -> str:
    """What is known of an ARN, with a `HOLE` for each part that is not; empty if nothing is."""
    return "" if is_of_cdk(value) else shape_of(written_arn(value)) or ""


def is_of_cdk(value: object) -> bool:
    """Whether a value is an expression of CDK, of which nothing can be checked."""
    return isinstance(value, Reference) and value.tool == "CDK"


def check_name(name: Arn | Reference, field: str) -> None:
    """Refuse a value that is neither a name nor a reference to one."""
    if is_of_cdk(name):
        return
    name = written_arn(name)
    if not isinstance(name, str):
        check_reference(name, field)
        return
    shape = shape_of(name) or ""
    if not _NAME.fullmatch(shape) or len(shape.replace(HOLE, "")) > LONGEST_NAME:
        raise InvalidRuleError(
            f"{name!r} is not a {field}; use 1 to {LONGEST_NAME} letters, digits, `.`, `-` and `_`",
            field=field,
            value=name,
        )


def check_referred(value: Arn | Reference, field: str, service: str | None = None) -> None:
    """Refuse a value that is neither an ARN of the service nor a reference, with or without the marker."""
    if not is_of_cdk(value):
        check_arn(written_arn(value), field, service)
    elif (known := service_of(value)) is not None and service not in (known, None):
        raise InvalidRuleError(
            f"{field} is of {known!r}; it must be of {service!r}", field=field, value=value
        )


def check_arn(arn: Arn, field: str, service: str | None = None) -> None:
    """Refuse a value that is neither an ARN of the service nor a reference."""
    if isinstance(arn, Reference):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all are checked
        raise InvalidRuleError(
            f"{field} takes the content of a Reference as it is: write {arn.written!r}",
            field=field,
            value=arn,
        )
    if not isinstance(arn, str):
        check_reference(arn, field)
    else:
        shape = shape_of(arn) or ""
        if not ARN.fullmatch(shape) and not (shape.startswith(HOLE) and not re.search(r"[\s]", shape)):
            raise InvalidRuleError(
                f"{field} is {arn!r}, which is neither an ARN nor a reference to one", field=field, value=arn
            )
    known = service_of(arn)
    if service and known not in (service, None):
        raise InvalidRuleError(f"{field} is of {known!r}; it must be of {service!r}", field=field, value=arn)


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


def service_of(arn: Arn | Reference) -> str | None:
    """The service of an ARN or of a Terraform reference, as ARNs name it, or None if it is not shown."""
    found = type_name_of(arn)
    several = (service for service, types in OF_RESOURCES.items() if found in types.values())
    return next(several, found)


def type_name_of(arn: Arn | Reference) -> str | None:
    """The type that an ARN or a Terraform reference shows, or its service if that is none; or None."""
    if isinstance(arn, Reference) and arn.tool == "CDK":
        attribute = _CDK_ARN.search(str(arn.written))
        return OF_CDK.get(attribute[1].replace("_", "").lower()) if attribute else None
    arn = written_arn(arn)
    shape = shape_of(arn)
    if shape is not None and (found := type_of_arn(shape)) is not None:
        return found
    first = _TERRAFORM.match(arn) if isinstance(arn, str) else None
    return type_of_terraform(first[1]) if first else None


def part_of(arn: Arn | Reference, number: int) -> str | None:
    """A part of an ARN, 2 for the region and 3 for the account; None if it is not known."""
    found = ARN.fullmatch(shape_of_arn(arn))
    part = found[number] if found else ""
    return part if part and HOLE not in part else None
