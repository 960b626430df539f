"""``partner-events parse``"""

from __future__ import annotations

import click

from partner_events.cli._command import command as make
from partner_events.cli._input import FILE, opened
from partner_events.cli._output import is_coloured, print_json, print_rich, tell
from partner_events.cli._progress import progress

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.cli._deliveries import Bad, Parsed


@make(
    "parse",
    "partner-events parse delivery.json",
    "partner-events parse deliveries.jsonl --strict",
    "jq -c '.[]' recorded.json | partner-events parse - --json",
)
@click.argument("file", type=FILE)
@click.option("--strict", is_flag=True, help="Count a delivery that deviates from the types as bad.")
@click.option("--tree", "-t", is_flag=True, help="Show each of many events as a tree, not as a line.")
@click.option("--depth", default=3, show_default=True, help="Levels of the payload that a tree shows.")
def command(file: str, strict: bool, tree: bool, depth: int, as_json: bool) -> int:
    """Show what the types make of deliveries, and where these deviate.

    `FILE` is one delivery, a JSON array of them, or JSON lines; - is standard input.
    Of many deliveries each is a line.
    Bad ones are named on standard error and do not stop the rest.
    Secrets, and what is marked as personal in a partner's types, are not shown.
    Exits with 1 if a delivery is bad.
    """
    from partner_events.cli._deliveries import Bad, deliveries

    events = deviating = bad = 0
    with opened(file) as stream, progress(stream) as step:
        for found in deliveries(stream, strict=strict):
            if isinstance(found, Bad):
                bad += 1
                _show_bad(found, file, as_json=as_json)
            else:
                events += 1
                deviating += bool(found.event.deviations())
                _show(found, as_json=as_json, depth=depth if tree or not found.where else 0)
            step()
    if events + bad > 1:
        tell(f"{events:,} events, {deviating:,} of them with deviations; {bad:,} bad")
    return 1 if bad else 0


def _show_bad(bad: Bad, file: str, *, as_json: bool) -> None:
    if as_json:
        problems = [{"path": list(each.path), "message": each.message} for each in bad.error.errors]
        data = {"where": bad.where, "error": str(bad.error), "errors": problems}
        print_json(data, indent=None if bad.where else 2)
    else:
        tell(f"{bad.where or file}: {bad.error}", colour="red")


def _show(parsed: Parsed, *, as_json: bool, depth: int) -> None:
    from partner_events.cli import _event_page as page

    if as_json:
        data = {"where": parsed.where, **page.event_data(parsed.event)}
        print_json(data, indent=None if parsed.where else 2)
    elif depth:
        if parsed.where:
            click.secho(parsed.where, bold=True, color=is_coloured())
        print_rich(page.event_page(parsed.event, depth=depth))
    else:
        click.echo(_line(parsed), color=is_coloured())


def _line(parsed: Parsed) -> str:
    """An event on one line: where, its class, its key, how many deviations."""
    from partner_events.cli._values import printable

    event = parsed.event
    line = f"{parsed.where}  {click.style(type(event).__name__, fg='green')}"
    line += f"  {printable(event.idempotency_key.value)}"
    if deviations := len(event.deviations()):
        line += click.style(f"  {deviations} deviations", fg="yellow")
    return line
