"""``partner-events replay``"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import click

from partner_events._base.text import shown
from partner_events.cli._aws import aws_options, session
from partner_events.cli._command import Amount
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._input import FILES, Bad, parts, text_of
from partner_events.cli._kinds import kinds_named, unknown_kinds
from partner_events.cli._output import note, print_json, print_table
from partner_events.cli._replaying import (
    Choice,
    Chosen,
    Failed,
    Pace,
    State,
    Tally,
    ToHandler,
    aws_target,
    by_time,
    completed,
    kind_and_time,
)
from partner_events.cli._run.inputs import Input
from partner_events.recorded import UnreadableError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from partner_events.cli._sending import Target
    from partner_events.patterns import EventPattern

COLUMNS, COLOURS = ("KIND", "SENT", "FAILED"), ("cyan", "green", "red")

RATE = 100.0
"""How many events a second go to AWS, unless it is said."""


MOST_REASONS = 5
"""How many different reasons a plan says why deliveries cannot go there."""


def _time(text: str) -> datetime:
    """The time that an option names; in UTC, if it does not say otherwise."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(
            f"{text!r} is not a time; write it as 2026-11-30T06:00:00Z, or a date"
        ) from None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


@make(
    "replay",
    "partner-events replay recorded.jsonl --to app:lambda_handler",
    "partner-events replay s3://my-bucket/events/2026/11/ --kind invoice.paid --to app:lambda_handler",
    "partner-events replay recorded/ --bus orders --source com.acme.stripe --rate 20 --yes",
    "partner-events replay recorded/ --queue orders --state replay.json --failed failed.jsonl --yes",
)
@click.argument("files", metavar="FILE...", type=FILES, nargs=-1, required=True)
@click.option("--to", "handler", metavar="MODULE:NAME", help="A function here, which gets each delivery.")
@click.option("--bus", metavar="NAME|ARN", help="An event bus of your own.")
@click.option("--queue", metavar="NAME|URL|ARN", help="A queue.")
@click.option("--function", metavar="NAME|ARN", help="A Lambda function.")
@click.option(
    "--source", metavar="NAME", help="With --bus: the source that register_source declares for the partner."
)
@click.option("--kind", "kinds", metavar="KIND", multiple=True, help="Only this kind (repeatable).")
@click.option("--pattern", metavar="JSON|FILE", help="Only what this event pattern matches.")
@click.option("--since", metavar="TIME", type=_time, help="Only what happened at this time or later.")
@click.option("--until", metavar="TIME", type=_time, help="Only what happened before this time.")
@click.option("--limit", type=click.IntRange(min=1), help="Only so many.")
@click.option("--by-time", "is_sorted", is_flag=True, help="In the order of their times, not of the files.")
@click.option(
    "--speed",
    metavar="FACTOR",
    type=Amount(min=0, min_open=True, max=1e9),
    help="As far apart as they happened, so many times as fast; implies --by-time.",
)
@click.option(
    "--rate",
    type=Amount(min=0, min_open=True, max=1e9),
    help=f"How many a second at most; to AWS {RATE:.0f}, unless you say it.",
)
@click.option("--replay-name", metavar="NAME", help="Mark each as EventBridge marks those of a replay.")
@click.option(
    "--state", type=click.Path(dir_okay=False, path_type=Path), help="A file to go on from, if interrupted."
)
@click.option(
    "--failed",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file to append deliveries to that failed.",
)
@click.option("--plan", "is_plan", is_flag=True, help="Only count what would be sent.")
@click.option("--yes", "is_sent", is_flag=True, help="Send to AWS; without it, the plan is shown.")
@aws_options
def command(
    files: tuple[str, ...],
    handler: str | None,
    bus: str | None,
    queue: str | None,
    function: str | None,
    source: str | None,
    kinds: tuple[str, ...],
    pattern: str | None,
    since: datetime | None,
    until: datetime | None,
    limit: int | None,
    is_sorted: bool,
    speed: float | None,
    rate: float | None,
    replay_name: str | None,
    state: Path | None,
    failed: Path | None,
    is_plan: bool,
    is_sent: bool,
    profile: str | None,
    region: str | None,
    as_json: bool,
) -> int:
    """Send recorded deliveries again: to a function here, or to an event bus, a queue or a function in AWS.

    `FILE` is a file of deliveries, as parse reads them. A function here gets each delivery as EventBridge
    would invoke it, in this process; invoke runs it more as Lambda does.

    To AWS, the plan is shown first; --yes sends. AWS refuses events with a partner's source: on a bus of your
    own they have the source that --source names, or the one that a module of --import registers.

    With --state, an interrupted replay goes on where it was; what was sent in its last second may be sent
    again.

    Exits with 1 if a delivery failed, or a part of the files holds none.
    """
    if sum(each is not None for each in (handler, bus, queue, function)) != 1:
        raise click.UsageError("give exactly one of: --to, --bus, --queue, --function")
    if source is not None and bus is None:
        raise click.UsageError("--source goes with --bus")
    if since is not None and until is not None and since >= until:
        raise click.UsageError("--since is not before --until")
    if handler is not None:
        target: Target = ToHandler(handler)
    else:
        target = aws_target(bus, queue, function, source, session(profile, region))
    choice = Choice(kinds_named(kinds), _pattern(pattern), since, until)
    is_sorted = is_sorted or speed is not None
    is_plan = is_plan or (handler is None and not is_sent)
    options: dict[str, object] = {
        "files": list(files),
        "kinds": list(kinds),
        "pattern": pattern,
        "since": since and since.isoformat(),
        "until": until and until.isoformat(),
        "by_time": is_sorted,
        "to": target.name,
    }
    reached, failures = State(state, options), Failed(failed)
    bad = Bad(as_json=as_json)
    chosen = _chosen(files, choice, bad)
    if is_sorted:
        chosen = by_time(chosen)
    tally = Tally()
    rest = islice(_not_yet(chosen, reached), limit)
    try:
        if is_plan:
            _look_at(rest, target, tally)
        else:
            pace = Pace(rate if rate is not None or handler is not None else RATE, speed)
            with failures:
                for each in rest:
                    pace.wait(each.time)
                    problem = _sent(each, target, replay_name)
                    if problem is not None:
                        failures.add(each, problem)
                    tally.add(each, has_failed=problem is not None)
                    reached.reached(each.number, each.where)
    finally:
        if not is_plan:
            reached.write()
        bad.end()
        if tally.kinds:
            _report(tally, bad, target, is_plan=is_plan, as_json=as_json)
    if not tally.kinds:
        note("; ".join((f"{', '.join(files)}: nothing to send", *unknown_kinds(kinds))), colour="red")
    return 0 if not (tally.failed or bad.count) and (tally.sent or reached.number) else 1


def _look_at(deliveries: Iterable[Chosen], target: Target, tally: Tally) -> None:
    """Count what would be sent, and show the reasons for which some would not be: each of them once."""
    reasons: set[str] = set()
    for each in deliveries:
        refusal = _refusal(each, target)
        tally.add(each, has_failed=refusal is not None)
        if refusal is not None and len(reasons) < MOST_REASONS and refusal not in reasons:
            reasons.add(refusal)
            note(f"{each.where}: {refusal}", colour="red")


def _not_yet(chosen: Iterator[Chosen], reached: State) -> Iterator[Chosen]:
    """Those that an earlier replay has not sent."""
    before = reached.number
    for each in chosen:
        reached.check(each.number, each.where)
        if each.number > before:
            yield each


def _refusal(chosen: Chosen, target: Target) -> str | None:
    """Why a delivery cannot go there; None if it can."""
    try:
        target.prepared(_input(chosen, None))
    except Failure as failure:
        return failure.message
    return None


def _sent(chosen: Chosen, target: Target, replay_name: str | None) -> str | None:
    """Send a delivery; what was wrong, or None.

    Raises:
        AWSError: AWS does not take it, nor would it take others.
    """
    try:
        sent = target.send(target.prepared(_input(chosen, replay_name)))
    except Failure as failure:
        return failure.message
    return sent.problem or None


def _input(chosen: Chosen, replay_name: str | None) -> Input:
    delivery = completed(chosen.delivery)
    if replay_name is not None:
        delivery = {**delivery, "replay-name": replay_name}
    return Input(chosen.where, chosen.kind, delivery, (delivery,), None)


def _pattern(text: str | None) -> EventPattern | None:
    from partner_events.patterns import EventPattern

    return None if text is None else EventPattern.parse(text_of(text))


def _chosen(files: tuple[str, ...], choice: Choice, bad: Bad) -> Iterator[Chosen]:
    for number, part in enumerate(parts(files), 1):
        found = part.found
        if isinstance(found, UnreadableError):
            bad.show(part.where, found)
            continue
        kind, at = kind_and_time(found)
        if choice.takes(found.delivery, kind, at):
            yield Chosen(number, part.where or shown(found.file), kind, at, found.delivery)


def _report(tally: Tally, bad: Bad, target: Target, *, is_plan: bool, as_json: bool) -> None:
    first, last = (each and each.isoformat() for each in (tally.first, tally.last))
    sent, failed = sum(tally.sent.values()), sum(tally.failed.values())
    if as_json:
        by_kind = {kind: {"sent": tally.sent[kind], "failed": tally.failed[kind]} for kind in tally.kinds}
        counts = {"sent": sent, "failed": failed, "bad": bad.count, "first": first, "last": last}
        print_json({"to": target.name, "is_plan": is_plan, **counts, "kinds": by_kind})
        return
    rows = [(kind, f"{tally.sent[kind]:,}", f"{tally.failed[kind]:,}") for kind in tally.kinds]
    print_table(("KIND", "TO SEND", "REFUSED") if is_plan else COLUMNS, rows, COLOURS, name=0)
    times = f", from {first} to {last}" if first else ""
    if is_plan:
        note(f"{sent:,} to {target.name}, {failed:,} refused{times}; {bad.count:,} bad; nothing was sent")
    else:
        note(f"{sent:,} sent to {target.name}, {failed:,} failed{times}; {bad.count:,} bad")
    if is_plan and not isinstance(target, ToHandler):
        note("--yes sends it")
