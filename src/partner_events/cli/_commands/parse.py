"""``partner-events parse``"""

from __future__ import annotations

import click

from partner_events._base.text import message
from partner_events.cli._command import command as make
from partner_events.cli._input import FILE, opened
from partner_events.cli._output import note, print_json, print_line, print_rich, styled
from partner_events.cli._progress import progress
from partner_events.errors import InvalidEventError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events._events.event import PartnerEvent
    from partner_events.cli._deliveries import Bad, Found
    from partner_events.cli._output import Styled


@make(
    "parse",
    "partner-events parse delivery.json",
    "partner-events parse deliveries.jsonl --strict",
    "jq -c '.[]' recorded.json | partner-events parse - --json",
)
@click.argument("file", type=FILE)
@click.option("--strict", is_flag=True, help="Treat a delivery that deviates from the types as bad.")
@click.option("--tree", "-t", is_flag=True, help="Show each of several events as a tree, not as a line.")
@click.option("--depth", default=3, show_default=True, help="How many levels of the payload a tree shows.")
def command(file: str, strict: bool, tree: bool, depth: int, as_json: bool) -> int:
    """Show deliveries as typed events, and where they deviate from the types.

    `FILE` is one delivery, a JSON array of deliveries, or JSON lines; - is standard input.
    Deliveries may be in what SQS, SNS, Kinesis, Firehose, CloudWatch Logs or Pipes hand to a function.

    If there are several deliveries, each is one line.
    Bad ones are named on standard error and do not stop the rest.

    Secrets and values that a partner's types mark as sensitive are not shown.

    Exits with 1 if a delivery is bad.
    """
    from partner_events.cli._deliveries import deliveries

    events = deviating = bad = 0
    with opened(file) as stream, progress(stream) as step:
        for found in deliveries(stream):
            event = _take(
                found, strict=strict, as_json=as_json, depth=depth if tree or not found.where else 0
            )
            if isinstance(event, InvalidEventError):
                bad += 1
                _show_bad(event, found.where, file, as_json=as_json)
            else:
                events += 1
                deviating += bool(event.deviations())
            step()
    if events + bad > 1:
        note(f"{events:,} events, {deviating:,} of them with deviations; {bad:,} bad")
    if not events + bad:
        note(f"{file}: no deliveries", colour="red")
    return 0 if events and not bad else 1


def _take(found: Found | Bad, *, strict: bool, as_json: bool, depth: int) -> PartnerEvent | InvalidEventError:
    """The event, after showing it; or the error that says why there is none."""
    from partner_events._events.parse import parse_event
    from partner_events.cli._deliveries import Bad

    if isinstance(found, Bad):
        return found.error
    try:
        event = parse_event(found.delivery, strict=strict)
        _show(event, found.where, as_json=as_json, depth=depth)
        return event
    except InvalidEventError as error:
        return error
    except RecursionError:
        return InvalidEventError("the delivery is nested deeper than Python follows")


def _show_bad(error: InvalidEventError, where: str, file: str, *, as_json: bool) -> None:
    if as_json:
        problems = [{"path": list(each.path), "message": each.message} for each in error.errors]
        data = {"where": where, "error": str(error), "errors": problems}
        print_json(data, indent=None if where else 2)
    else:
        note(f"{where or file}: {error}", colour="red")


def _show(event: PartnerEvent, where: str, *, as_json: bool, depth: int) -> None:
    from partner_events.cli import _event_page as page

    if as_json:
        print_json({"where": where, **page.event_data(event)}, indent=None if where else 2)
    elif depth:
        if where:
            print_line(styled(where, bold=True))
        print_rich(page.event_page(event, depth=depth))
    else:
        print_line(*_line(event, where))


def _line(event: PartnerEvent, where: str) -> Iterator[str | Styled]:
    """An event on one line: its position, its class, its key, the number of deviations."""
    yield f"{where}  "
    yield styled(type(event).__name__, "green")
    yield f"  {message(event.idempotency_key.value)}"
    if deviations := len(event.deviations()):
        yield styled(f"  {deviations} deviations", "yellow")
