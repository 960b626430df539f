"""The command line: commands, each imported when it is asked for, and how errors are shown."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress

import click

from partner_events._base.lazy import load
from partner_events.cli._command import NAME, SUMMARIES, refuse_empty
from partner_events.cli._errors import WRONG, exit_code, explain
from partner_events.cli._modules import import_named
from partner_events.cli._output import print_help, print_line, print_traceback

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class Commands(click.Group):
    """The commands of the table `SUMMARIES`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        refuse_empty(self, ctx, args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            # click would end the process with 1.
            raise _ReadNoMoreError from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(SUMMARIES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in SUMMARIES:
            return None
        command: click.Command = load(f"{__package__}._commands.{cmd_name}", "command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in SUMMARIES and not name.startswith("-"):
            from partner_events.cli._kinds import nearest

            raise click.UsageError(f"there is no command {name!r}{nearest(name, SUMMARIES)}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(SUMMARIES.items()))


@click.group(
    NAME,
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 yes or done; 1 no (no match, a bad delivery, a finding); 2 a wrong call; "
    "130 interrupted. Every command has --json, and --debug for a traceback.",
)
@click.version_option(None, "-V", "--version", package_name=NAME, message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, expose_value=False, help="Show the traceback of an error.")
@click.option(
    "--import",
    "modules",
    metavar="MODULE",
    multiple=True,
    envvar="PARTNER_EVENTS_IMPORT",
    help="Import a module that registers kinds of your own (repeatable).",
)
def app(modules: tuple[str, ...]) -> None:
    """Typed events of SaaS partners on Amazon EventBridge."""
    for name in modules:
        import_named(name)


class _ReadNoMoreError(Exception):
    """Nobody reads the output any more."""


def run(arguments: Sequence[str]) -> int:
    """Run a command; an error is one line on standard error, or with ``--debug`` its traceback.

    Returns:
        The exit code.
    """
    if sys.stdout is None or sys.stderr is None:
        return _without_output()
    _make_printable()
    try:
        result: object = app.main(list(arguments), prog_name=NAME, standalone_mode=False, color=_colour())
        sys.stdout.flush()
    except (_ReadNoMoreError, BrokenPipeError):
        return _read_no_more()
    except click.exceptions.NoArgsIsHelpError as error:
        print_help(error.format_message())
        return error.exit_code
    # Every error becomes one line, our own mistakes included.
    except Exception as error:
        # Looked up in the words, since reading the options may be what failed.
        if "--debug" in arguments:
            print_traceback(error)
        else:
            print_line(explain(error), err=True)
        return exit_code(error)
    return result if isinstance(result, int) else 0


def _without_output() -> int:
    """A program started this one with standard output or standard error closed."""
    if sys.stderr is not None:
        print_line(f"Error: standard output is closed; send it to {os.devnull} instead", err=True)
    return WRONG


def _read_no_more() -> int:
    """Who reads the output has seen enough, as ``head`` has: that is no failure of the command.

    What is left in the buffer must not fail when Python ends.
    """
    with open(os.devnull, "wb") as nowhere:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                os.dup2(nowhere.fileno(), stream.fileno())
    return 0


def _colour() -> bool | None:
    """Whether to write colours; None to write them only on a terminal."""
    # https://no-color.org and https://force-color.org
    if os.environ.get("NO_COLOR"):
        return False
    return True if os.environ.get("FORCE_COLOR") else None


def _make_printable() -> None:
    """Let a character that a terminal cannot show become a question mark instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
