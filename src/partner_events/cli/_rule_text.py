"""A rule as the tools for deploying it take it, as text."""

from __future__ import annotations

import json
import shlex
import warnings

import click

from partner_events._base.value import Value
from partner_events._wire.json import is_object
from partner_events.cli._output import note, print_code, print_json, print_text

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from partner_events.patterns import EventPattern, Target
    from partner_events.patterns._targets.targets import Arn

    Format: TypeAlias = Literal[
        "json", "aws-cli", "cdk-python", "cdk-typescript", "cloudformation", "sam", "terraform"
    ]

FORMATS = ("json", "aws-cli", "cdk-python", "cdk-typescript", "cloudformation", "sam", "terraform")


class RuleOptions(Value):
    """What the command line says of a rule: its name, its bus, and the ARNs of its targets."""

    __slots__ = ("name", "bus", "targets", "role")

    name: str
    bus: str
    targets: tuple[str, ...]
    role: str | None


def print_rule(pattern: EventPattern, format: Format, options: RuleOptions) -> None:
    """Print the rule as a tool takes it.

    Raises:
        InvalidRuleError: EventBridge would refuse it.
    """
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        made = _made(pattern, format, options)
    for warning in found:
        note(str(warning.message), colour="yellow")
    if not isinstance(made, str):
        print_json(made)
    elif format == "aws-cli":
        print_text(made)
    else:
        print_code(made, format.removeprefix("cdk-"))


def _made(pattern: EventPattern, format: Format, options: RuleOptions) -> object:
    from partner_events.patterns import to_cdk, to_cloudformation, to_sam, to_terraform

    bus, name, targets = _reference(options.bus), options.name, list(_targets(options))
    if format == "cloudformation":
        return to_cloudformation(pattern, logical_id=name, bus=bus, targets=targets)
    if format == "sam":
        if targets:
            raise click.UsageError("a rule of SAM belongs to a function, its only target: leave out --target")
        return to_sam(pattern, bus=bus)
    if format == "terraform":
        return to_terraform(pattern, label=name, bus=str(options.bus), targets=targets)
    if format == "aws-cli":
        return _commands(pattern, options, targets)
    language: Literal["python", "typescript"] = "python" if format == "cdk-python" else "typescript"
    return to_cdk(pattern, language=language, construct_id=name, bus=bus, targets=targets).rstrip("\n")


def _targets(options: RuleOptions) -> Sequence[Target]:
    from partner_events.patterns import Target

    role = None if options.role is None else _reference(options.role)
    return [
        Target(_reference(arn), f"target{number}", role_arn=role)
        for number, arn in enumerate(options.targets, 1)
    ]


def _reference(text: str) -> Arn:
    """An ARN or a name, or a function of CloudFormation that is written as JSON."""
    if not text.startswith("{"):
        return text
    try:
        content: object = json.loads(text)
    except (ValueError, RecursionError):
        content = None
    if not is_object(content):
        raise click.UsageError(f'{text!r} is neither a name, an ARN nor JSON such as {{"Ref": "Bus"}}')
    return content


def _commands(pattern: EventPattern, options: RuleOptions, targets: Sequence[Target]) -> str:
    """The commands of AWS's command line that put the rule and its targets."""
    from partner_events.patterns import to_put_rule, to_put_targets

    calls = [("put-rule", to_put_rule(pattern, name=options.name, bus=options.bus))]
    if targets:
        calls.append(("put-targets", to_put_targets(name=options.name, bus=options.bus, targets=targets)))
    return "\n".join(
        f"aws events {command} --cli-input-json {shlex.quote(json.dumps(arguments, ensure_ascii=False))}"
        for command, arguments in calls
    )
