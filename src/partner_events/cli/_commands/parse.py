"""``partner-events parse``"""

from __future__ import annotations

import click

from partner_events._base.text import message
from partner_events.cli._command import command as make
from partner_events.cli._input import FILES, Bad, parts
from partner_events.cli._output import note, print_json, print_line, print_rich, styled
from partner_events.errors import InvalidEventError
from partner_events.recorded import UnreadableError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events._events.event import PartnerEvent
    from partner_events.cli._input import Part
    from partner_events.cli._output import Styled


@make(
    "parse",
    "partner-events parse delivery.json",
    "partner-events parse deliveries.jsonl --strict",
    "aws sqs receive-message --queue-url $URL | partner-events parse -",
    "partner-events parse s3://my-bucket/events/2026/11/",
)
@click.argument("files", metavar="FILE...", type=FILES, nargs=-1, required=True)
@click.option("--strict", is_flag=True, help="Treat a delivery that deviates from the types as bad.")
@click.option("--tree", "-t", is_flag=True, help="Show each of several events as a tree, not as a line.")
@click.option(
    "--depth",
    type=click.IntRange(min=1),
    default=3,
    show_default=True,
    help="How many levels of the payload a tree shows.",
)
def command(files: tuple[str, ...], strict: bool, tree: bool, depth: int, as_json: bool) -> int:
    """Show deliveries as typed events, and where they deviate from the types.

    `FILE` is a file of deliveries in any form: JSON lines, an array, documents one after the other; packed
    with gzip or zstd; a folder of such files, a pattern of names, an s3:// address, or - for standard input.
    Deliveries may be in what functions are given by SQS, SNS, Kinesis, Firehose, CloudWatch Logs or Pipes,
    in what `aws sqs receive-message` and `aws logs filter-log-events` print, and in a partner's own lists.

    If there are several deliveries, each is one line.
    Bad ones are named on standard error and do not stop the rest.

    Secrets and values that a partner's types mark as sensitive are not shown.

    Exits with 1 if a delivery is bad, or there is none.
    """
    events = deviating = 0
    bad = Bad(as_json=as_json)
    for part in parts(files):
        try:
            event = _event(part, strict=strict)
            deviations = len(event.deviations())
            if as_json or tree or not part.where:
                _show(event, part.where, as_json=as_json, depth=depth)
            else:
                print_line(*_line(event, part.where, deviations))
        except (InvalidEventError, UnreadableError) as error:
            bad.show(part.where, error)
            continue
        except RecursionError:
            bad.show(part.where, InvalidEventError("the delivery is nested deeper than Python follows"))
            continue
        events += 1
        deviating += deviations > 0
    bad.end()
    if events + bad.count > 1:
        note(f"{events:,} events, {deviating:,} of them with deviations; {bad.count:,} bad")
    if not events and bad.count != 1:
        note(f"{', '.join(files)}: no deliveries", colour="red")
    return 0 if events and not bad.count else 1


def _event(part: Part, *, strict: bool) -> PartnerEvent:
    """The typed event of a part.

    Raises:
        InvalidEventError: The delivery is bad.
        UnreadableError: There is none.
    """
    if isinstance(part.found, UnreadableError):
        raise part.found
    return part.found.parse(strict=strict)


def _show(event: PartnerEvent, where: str, *, as_json: bool, depth: int) -> None:
    from partner_events.cli import _event_page as page

    if as_json:
        print_json({"where": where, **page.event_data(event)}, indent=None if where else 2)
    else:
        if where:
            print_line(styled(where, bold=True))
        print_rich(page.event_page(event, depth=depth))


def _line(event: PartnerEvent, where: str, deviations: int) -> Iterator[str | Styled]:
    """An event on one line: its position, its class, its key, the number of deviations."""
    yield f"{where}  "
    yield styled(type(event).__name__, "green")
    yield f"  {message(event.idempotency_key.value)}"
    if deviations:
        yield styled(f"  {deviations} deviations", "yellow")
