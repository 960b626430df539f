"""The base of all commands: names, ``--json``, ``--debug``, and examples below the help."""

from __future__ import annotations

import click

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    F = TypeVar("F", bound=Callable[..., object])

NAME = "partner-events"

SUMMARIES = {
    "list": "List the known kinds of events.",
    "show": "Show a kind: its fields, a sample, its pattern, a handler.",
    "explore": "Open the explorer: every kind, in a browser.",
    "changes": "Show what differs between two versions of a partner's API.",
    "sample": "Write a realistic delivery of a kind, for a test.",
    "parse": "Show deliveries as typed events.",
    "look": "Look at deliveries on the whole screen, with search in fields.",
    "invoke": "Run your function here, as Lambda does.",
    "listen": "Take vendors' webhooks here, for your function.",
    "trigger": "Send samples to a function, an event bus or a queue.",
    "pattern": "Write the event pattern of kinds and conditions.",
    "match": "Say whether a pattern matches events, and why not.",
    "transform": "Write what a target receives from an input transformer.",
    "handler": "Write a Lambda function for kinds, with tests and a template.",
    "sources": "List the partner event sources of your AWS account.",
    "associate": "Create the event bus of a partner event source.",
    "rules": "List the rules of an event bus.",
    "check": "Find what keeps events of an event bus from arriving.",
    "replay": "Send recorded deliveries again, here or to AWS.",
    "redrive": "Send what is in a dead-letter queue again.",
    "table": "Write deliveries to Parquet, with typed columns.",
    "drift": "Show how deliveries or a schema registry differ from the types.",
    "generate": "Write classes for your own events, from a schema registry.",
    "pack": "Make installed packages small and quick to start in Lambda.",
    "completion": "Write the completion script of a shell.",
}
"""A line about each command, in the order of the help.

The lines are here and not with the commands, so that the help imports none of them.
"""


class Command(click.Command):
    """A command with examples below its help."""

    examples: tuple[str, ...] = ()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        refuse_empty(self, ctx, args)
        return super().parse_args(ctx, args)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.examples:
            with formatter.section("Examples"):
                for example in self.examples:
                    formatter.write(f"  {example}\n")
        super().format_epilog(ctx, formatter)


def refuse_empty(command: click.Command, ctx: click.Context, args: list[str]) -> None:
    """Refuse what is given and empty, as of a variable of a shell that is not set: no command wants it.

    Raises:
        click.BadParameter: An argument or the value of an option is empty.
    """
    if "" not in args and not any(each.endswith("=") for each in args):
        return
    given, _, _ = command.make_parser(ctx).parse_args(list(args))
    for param in command.get_params(ctx):
        value: object = given.get(param.name or "")
        if value == "" or (isinstance(value, (list, tuple)) and "" in value):
            raise click.BadParameter("it is empty", ctx=ctx, param=param)


class Amount(click.FloatRange):
    """A number in a range; ``nan`` is none, though Python reads it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        number: float = super().convert(value, param, ctx)
        if number != number:
            self.fail(f"{value!r} is not a number", param, ctx)
        return number


def command(name: str, *examples: str, epilog: str | None = None) -> Callable[[F], Command]:
    """Make a function a command, which also gets the parameter ``as_json``."""

    def decorate(function: F) -> Command:
        made = click.command(name, cls=Command, short_help=SUMMARIES[name], epilog=epilog)(function)
        made.examples = examples
        made.params += [_as_json(), _debug()]
        return made

    return decorate


def _as_json() -> click.Option:
    return click.Option(["--json", "as_json"], is_flag=True, help="Write JSON.")


def _debug() -> click.Option:
    return click.Option(["--debug"], is_flag=True, expose_value=False, help="Show the traceback of an error.")
