"""The options of commands that run a function, and the settings that they make."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import click

from partner_events._base.value import Value
from partner_events.cli._command import Amount
from partner_events.cli._errors import Failure
from partner_events.cli._run.settings import (
    MEMORY,
    MOST_TIMEOUT,
    TIMEOUT,
    Settings,
    Target,
    pairs,
    target_of,
    variables_of,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeVar

    F = TypeVar("F", bound=Callable[..., object])

FILE = click.Path(dir_okay=False, exists=True)


class FunctionOptions(Value):
    """What the options say."""

    __slots__ = ("template", "parameters", "env_file", "env", "timeout", "memory", "python", "is_cold")

    template: str | None
    parameters: Sequence[str]
    env_file: str | None
    env: Sequence[str]
    timeout: float | None
    memory: int | None
    python: str | None
    is_cold: bool


def function_options(function: F) -> F:
    """The options of a command that runs a function; it gets them as ``**options`` of `options_of`."""
    options = (
        click.option(
            "--template", type=FILE, help="A SAM template: the function's variables, limits and code."
        ),
        click.option(
            "--parameter",
            "parameters",
            metavar="NAME=VALUE",
            multiple=True,
            help="A parameter of the template (repeatable).",
        ),
        click.option("--env-file", type=FILE, help="A file of variables, such as .env."),
        click.option("--env", metavar="NAME=VALUE", multiple=True, help="A variable (repeatable)."),
        click.option(
            "--timeout",
            type=Amount(0, MOST_TIMEOUT, min_open=True),
            help=f"The seconds that an invocation may take; the template's, or {TIMEOUT:g}.",
        ),
        click.option(
            "--memory",
            type=click.IntRange(1, 10_240),
            metavar="MB",
            help=f"The megabytes that it may use; the template's, or {MEMORY}.",
        ),
        click.option("--python", help="The interpreter that runs the function; by default this one."),
        click.option("--cold", "is_cold", is_flag=True, help="Start a new process for every invocation."),
    )
    for option in reversed(options):
        function = option(function)
    return function


def options_of(given: Mapping[str, object]) -> FunctionOptions:
    """The options among the parameters of a command."""
    # What click has read is of these types.
    make = cast("Callable[..., FunctionOptions]", FunctionOptions)
    return make(*(given[name] for name in FunctionOptions.__slots__))


def settings_of(wanted: str, options: FunctionOptions) -> tuple[Settings, list[str]]:
    """How the function that a user named is run, and what of its configuration is not known here.

    ``wanted`` is a handler such as ``app:lambda_handler``, or with a template the function's logical id.

    Raises:
        Failure: There is no such function.
    """
    name, timeout, memory = None, None, None
    variables: dict[str, str] = {}
    unknown: dict[str, str] = {}
    if options.template is None:
        if options.parameters:
            raise Failure("--parameter is of a template; say which with --template")
        target = target_of(wanted, Path.cwd())
    else:
        from partner_events.cli._run.template import configured

        function = configured(options.template, wanted, pairs(options.parameters, "--parameter"))
        variables, unknown = dict(function.variables), dict(function.unknown)
        name, timeout, memory = function.name or function.id, function.timeout, function.memory
        target = _in_template(options.template, function.handler, function.folder, wanted)
    if options.env_file is not None:
        variables |= variables_of(options.env_file)
    variables |= pairs(options.env, "--env")
    notes = [
        f"{each} is not set: {reason}; --env {each}=… sets it"
        for each, reason in unknown.items()
        if each not in variables
    ]
    return Settings(
        handler=target.handler,
        root=target.root,
        name=name or target.handler.split(".")[0],
        timeout=options.timeout or timeout or TIMEOUT,
        memory=options.memory or memory or MEMORY,
        variables=variables,
        python=options.python or sys.executable,
    ), notes


def _in_template(template: str, handler: str | None, folder: Path | None, wanted: str) -> Target:
    if handler is None or folder is None:
        missing = "Handler" if handler is None else "CodeUri that is a folder here"
        raise Failure(f"{template}: {wanted} has no {missing}; name the handler, without --template")
    if not folder.is_dir():
        raise Failure(f"{template}: there is no folder {folder}, which is the CodeUri of {wanted}")
    return target_of(handler, folder)
