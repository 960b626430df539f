"""``partner-events trigger``"""

from __future__ import annotations

from itertools import chain

import click

from partner_events.catalog import Kind
from partner_events.cli._aws import aws_options, session
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._kinds import kinds_argument
from partner_events.cli._output import note, print_json, print_line, print_table, styled
from partner_events.cli._run.inputs import CARRIERS
from partner_events.cli._run.options import function_options, options_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partner_events.aws._clients import Session
    from partner_events.cli._run.inputs import Input
    from partner_events.cli._run.options import FunctionOptions
    from partner_events.cli._sending import Target

MOST_ROWS = 20
INSIDE_QUEUE = ("new-bus", "subscriber")


@make(
    "trigger",
    "partner-events trigger payment_intent.succeeded --set amount=9999 --to app:lambda_handler",
    "partner-events trigger invoice.paid --bus orders --source com.acme.stripe",
    "partner-events trigger auth0/s auth0/f --queue logins --count 10 --yes",
)
@kinds_argument
@click.option(
    "--set", "overrides", metavar="PATH=VALUE", multiple=True, help="The value of a field (repeatable)."
)
@click.option("--seed", default=0, show_default=True, help="Another seed gives other samples.")
@click.option(
    "--count", default=1, show_default=True, type=click.IntRange(1), help="How many samples of a kind."
)
@click.option("--carrier", type=click.Choice(CARRIERS), help="What brings them to a function.")
@click.option("--to", "handler", metavar="HANDLER", help="A function here: module:function, as for invoke.")
@click.option("--bus", metavar="NAME|ARN", help="An event bus of your own.")
@click.option("--queue", metavar="NAME|URL|ARN", help="A queue.")
@click.option("--function", metavar="NAME|ARN", help="A Lambda function.")
@click.option(
    "--source", metavar="NAME", help="With --bus: the source that register_source declares for the partner."
)
@click.option("--yes", "is_sent", is_flag=True, help="Send to AWS; without it, the plan is shown.")
@aws_options
@function_options
def command(
    kinds: list[Kind],
    overrides: tuple[str, ...],
    seed: int,
    count: int,
    carrier: str | None,
    handler: str | None,
    bus: str | None,
    queue: str | None,
    function: str | None,
    source: str | None,
    is_sent: bool,
    profile: str | None,
    region: str | None,
    as_json: bool,
    **options: object,
) -> int:
    """Send samples of kinds to a function here, or to an event bus, a queue or a function in AWS.

    To AWS, the plan is shown first; --yes sends.
    AWS refuses events with a partner's source: on a bus of your own they have the source that --source names,
    or the one that a module of --import registers.

    Exits with 1 if an event is refused, or a function fails.
    """
    given = {"--to": handler, "--bus": bus, "--queue": queue, "--function": function}
    named = [name for name, value in given.items() if value is not None]
    if len(named) != 1:
        raise Failure("say where to: one of --to, --bus, --queue and --function")
    if source is not None and bus is None:
        raise Failure("--source goes with --bus")
    if carrier is not None and (bus is not None or (queue is not None and carrier not in INSIDE_QUEUE)):
        raise Failure(
            "--carrier is of a function; a rule brings the events of a bus, and a queue is a carrier itself"
        )
    from partner_events.cli._run.inputs import carried, samples

    seeds = range(seed, seed + count)
    events = list(chain.from_iterable(samples([kind], overrides, seeds) for kind in kinds))
    if carrier is not None:
        events = list(carried(events, carrier, 1, 1))
    if handler is not None:
        return _invoke(events, handler, options_of(options), as_json=as_json)
    target = _target(bus, queue, function, source, session(profile, region))
    return _send(events, target, is_sent=is_sent, as_json=as_json)


def _target(
    bus: str | None, queue: str | None, function: str | None, source: str | None, asking: Session
) -> Target:
    from partner_events.cli._sending import ToBus, ToFunction, ToQueue

    if bus is not None:
        return ToBus(bus, source, asking)
    return ToQueue(queue, asking) if queue is not None else ToFunction(str(function), asking)


def _invoke(events: Sequence[Input], handler: str, options: FunctionOptions, *, as_json: bool) -> int:
    from partner_events.cli._run.environment import ExecutionEnvironment
    from partner_events.cli._run.options import settings_of
    from partner_events.cli._run.outcomes import InitFailed
    from partner_events.cli._run.report import Report, show_init

    settings, notes = settings_of(handler, options)
    for each in notes:
        note(each, colour="yellow")
    report = Report(settings, as_json=as_json)
    try:
        with ExecutionEnvironment(settings, is_cold=options.is_cold) as environment:
            for event, outcome in environment.run((each, each.text) for each in events):
                report.add(event, outcome)
    except InitFailed as failed:
        show_init(failed, settings, as_json=as_json)
        return failed.exit_code
    report.finish()
    return 1 if report.failed else 0


def _send(events: Sequence[Input], target: Target, *, is_sent: bool, as_json: bool) -> int:
    prepared = [(each, target.prepared(each)) for each in events]
    if not is_sent:
        _show_plan(prepared, target, as_json=as_json)
        return 0
    failed = 0
    for event, content in prepared:
        sent = target.send(content)
        failed += bool(sent.problem)
        if as_json:
            said = {"kind": event.label, "where": event.where, "id": sent.id, "problem": sent.problem}
            print_json({**said, "result": sent.result}, indent=None)
            continue
        word, colour = ("failed", "red") if sent.problem else ("sent", "green")
        print_line(styled(f"{word:<6}", colour, bold=True), f"  {event.label}", f"  {sent.id or event.where}")
        if sent.problem:
            print_line("  ", styled(sent.problem, "red"))
    note(f"{len(events):,} sent to {target.name}, {failed:,} failed")
    return 1 if failed else 0


def _show_plan(
    prepared: Sequence[tuple[Input, Mapping[str, object] | str]], target: Target, *, as_json: bool
) -> None:
    if as_json:
        print_json(
            [{"kind": event.label, "to": target.name, "sends": content} for event, content in prepared]
        )
        return
    rows = [
        [event.label, event.where, _source(content), f"{len(str(content)):,}"]
        for event, content in prepared[:MOST_ROWS]
    ]
    print_table(["KIND", "SAMPLE", "SOURCE", "CHARACTERS"], rows, ["", "", "", ""], name=0)
    if len(prepared) > MOST_ROWS:
        print_line(f"and {len(prepared) - MOST_ROWS:,} more")
    note(f"to {target.name}; nothing was sent, --yes sends it")


def _source(content: Mapping[str, object] | str) -> str:
    """Under which source it goes to a bus; elsewhere it is the delivery's own."""
    return str(content["Source"]) if not isinstance(content, str) else "its own"
