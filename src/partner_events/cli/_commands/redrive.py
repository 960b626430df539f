"""``partner-events redrive``"""

from __future__ import annotations

import click

from partner_events.cli._aws import aws_options, session
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._modules import import_named
from partner_events.cli._output import print_json, print_text
from partner_events.cli._progress import counting

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws import Redrive, RedriveReport
    from partner_events.aws._destinations import Handler


@make(
    "redrive",
    "partner-events redrive orders-dead --to arn:aws:sqs:us-east-1:123456789012:orders",
    "partner-events redrive orders-dead --to app:lambda_handler --apply --limit 1",
    "partner-events redrive orders-dead --to arn:aws:lambda:us-east-1:123456789012:function:orders --apply",
)
@click.argument("queue")
@click.option(
    "--to",
    required=True,
    metavar="DESTINATION",
    help="The ARN of a queue, function or event bus, or MODULE:NAME of a handler.",
)
@click.option("--apply", "is_applied", is_flag=True, help="Send them; without it, only the plan is shown.")
@click.option(
    "--rate",
    type=click.FloatRange(min=0, min_open=True),
    default=10,
    show_default=True,
    help="How many messages a second to send at most.",
)
@click.option("--limit", type=click.IntRange(min=1), help="How many messages to send at most.")
@aws_options
def command(
    queue: str,
    to: str,
    is_applied: bool,
    rate: float,
    limit: int | None,
    profile: str | None,
    region: str | None,
    as_json: bool,
) -> int:
    """Send what is in a dead-letter queue again: to a handler, a function, a queue or an event bus.

    Opens dead letters of rules, functions and queues, and records of on-failure destinations. Shows what is
    there and why; with --apply, sends it, and deletes each message when that has succeeded. What fails again
    stays in the queue. After an interruption, run it again.

    Exits with 1 if something stays in the queue that was to be sent.
    """
    from partner_events.aws import redrive

    try:
        plan = redrive(queue, to=_destination(to), session=session(profile, region))
    except ValueError as error:
        raise Failure(str(error)) from error
    if not is_applied:
        return _show(plan, as_json)
    if not as_json:
        print_text(str(plan))
    with counting("sent") as show:

        def progress(report: RedriveReport) -> None:
            done = report.sent + len(report.unsent)
            show(done, max(plan.waiting, done), report.sent)

        report = plan.apply(rate=rate, limit=limit, progress=progress)
    if as_json:
        print_json({**report.to_dict(), "ok": report.ok})
    else:
        print_text(str(report))
    return 0 if report.ok else 1


def _show(plan: Redrive, as_json: bool) -> int:
    if as_json:
        print_json(plan.to_dict())
    else:
        print_text(f"{plan}\nnothing was sent; --apply sends it")
    return 1 if plan.refused else 0


def _destination(to: str) -> Handler | str:
    """The handler that ``MODULE:NAME`` names, or the ARN as it is."""
    module, _, name = to.partition(":")
    if to.startswith("arn:"):
        return to
    if not name:
        raise Failure(f"{to!r} is not a destination; pass an ARN, or a handler as MODULE:NAME")
    handler: Handler | None = getattr(import_named(module), name, None)
    if not callable(handler):
        raise Failure(f"the module {module} has no handler {name}")
    return handler
