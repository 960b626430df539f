"""What all commands have in common: their names, ``--json``, ``--debug``, and examples below the help."""

from __future__ import annotations

import click

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    F = TypeVar("F", bound=Callable[..., object])

NAME = "partner-events"

SUMMARIES = {
    "list": "Known kinds of events.",
    "show": "A kind: its fields, a sample, its pattern, a handler.",
    "sample": "A realistic delivery of a kind, for a test.",
    "parse": "What the types make of deliveries.",
    "pattern": "The event pattern of kinds and conditions.",
    "match": "Whether a pattern matches events, and why not.",
    "transform": "What a target receives from an input transformer.",
    "handler": "Write a Lambda function for kinds, with tests and template.",
    "sources": "The partner event sources of your AWS account.",
    "associate": "Create the event bus of a partner event source.",
    "rules": "The rules of an event bus.",
    "check": "What keeps events of an event bus from arriving.",
    "drift": "How far deliveries or a schema registry differ from the types.",
    "generate": "Write classes of your own events, from a schema registry.",
    "completion": "The completion script of a shell.",
}
"""The commands with a line about each, in the order in which help shows them.

It stands here and not with the commands, so that help imports none of them.
"""


class Command(click.Command):
    """A command with examples below its help."""

    examples: tuple[str, ...] = ()

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.examples:
            with formatter.section("Examples"):
                for example in self.examples:
                    formatter.write(f"  {example}\n")
        super().format_epilog(ctx, formatter)


def command(name: str, *examples: str, epilog: str | None = None) -> Callable[[F], Command]:
    """Makes a function a command; it is given ``as_json`` beside its own parameters."""

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
