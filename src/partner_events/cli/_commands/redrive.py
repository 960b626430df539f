"""``partner-events redrive``"""

from __future__ import annotations

import click

from partner_events.cli._aws import aws_options, session
from partner_events.cli._command import Amount
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._modules import import_named
from partner_events.cli._output import print_json, print_text
from partner_events.cli._progress import counting

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws import Redrive, RedriveReport, SubscriberRedrive
    from partner_events.aws._clients import Session
    from partner_events.aws._destinations import Handler


@make(
    "redrive",
    "partner-events redrive orders-dead --to arn:aws:sqs:us-east-1:123456789012:orders",
    "partner-events redrive orders-dead --to app:lambda_handler --apply --limit 1",
    "partner-events redrive orders-dead --to arn:aws:lambda:us-east-1:123456789012:function:orders --apply",
    "partner-events redrive undelivered --replay --apply",
    "partner-events redrive undelivered --replay --clean",
)
@click.argument("queue")
@click.option(
    "--to",
    metavar="DESTINATION",
    help="The ARN of a queue, function or event bus, or MODULE:NAME of a handler.",
)
@click.option(
    "--replay",
    "is_replay",
    is_flag=True,
    help="Have a new event bus deliver again what its subscribers gave up.",
)
@click.option(
    "--clean",
    "is_clean",
    is_flag=True,
    help="With --replay, when the events were handled: delete the subscribers and the dead letters.",
)
@click.option(
    "--subscriber",
    metavar="ARN",
    help="With --replay, the subscriber whose settings to use, if the one that failed is gone.",
)
@click.option("--apply", "is_applied", is_flag=True, help="Send them; without it, only the plan is shown.")
@click.option(
    "--rate",
    type=Amount(min=0, min_open=True),
    default=10,
    show_default=True,
    help="How many messages a second to send at most.",
)
@click.option("--limit", type=click.IntRange(min=1), help="How many messages to send at most.")
@aws_options
def command(
    queue: str,
    to: str | None,
    is_replay: bool,
    is_clean: bool,
    subscriber: str | None,
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

    Dead letters of subscribers of a new event bus hold no events. With --replay, the event bus delivers
    the events again: --apply makes subscribers for that, and --clean removes them with the dead letters.

    Exits with 1 if something stays in the queue that was to be sent.
    """
    from partner_events.aws import redrive

    if is_replay:
        if to is not None or (is_clean and is_applied):
            raise Failure("--replay goes without --to, and with one of --apply and --clean")
        again = _planned_replay(queue, subscriber, session(profile, region))
        return _replay(again, is_applied, is_clean, as_json)
    if to is None or is_clean or subscriber is not None:
        raise Failure("pass --to with a destination, or --replay, with which --clean and --subscriber go")
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


def _planned_replay(queue: str, subscriber: str | None, asking: Session) -> SubscriberRedrive:
    from partner_events.aws import redrive_subscriber

    return redrive_subscriber(queue, subscriber=subscriber, session=asking)


def _replay(plan: SubscriberRedrive, is_applied: bool, is_clean: bool, as_json: bool) -> int:
    done: dict[str, object] = {}
    text = "nothing was made; --apply makes it"
    if is_applied:
        made = plan.apply()
        done = {"subscribers": list(made)}
        text = f"{len(made)} subscribers deliver; when the events were handled, run it with --clean"
    elif is_clean:
        deleted = plan.clean()
        done = {"deleted": deleted}
        text = f"{len(plan.replays)} subscribers and {deleted} dead letters are deleted"
    if as_json:
        print_json({**plan.to_dict(), **done})
    else:
        print_text(f"{plan}\n{text}")
    return 1 if plan.refused else 0


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
