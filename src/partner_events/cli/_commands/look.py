"""``partner-events look``"""

from __future__ import annotations

import sys
from itertools import chain

import click

from partner_events._base.text import shown
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._input import FILES, Bad, parts
from partner_events.cli._output import note, print_json
from partner_events.errors import InvalidEventError
from partner_events.recorded import UnreadableError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partner_events.cli._look import Shown


@make(
    "look",
    "partner-events look delivery.json",
    "partner-events look s3://my-bucket/events/2026/11/",
)
@click.argument("files", metavar="FILE...", type=FILES, nargs=-1, required=True)
def command(files: tuple[str, ...], as_json: bool) -> int:
    """Look at deliveries on the whole screen, one at a time, and search in their fields.

    `FILE` is a file of deliveries, as parse reads them; it is read as far as you step.

    Keys: / searches names and values, Escape goes back to the fields; Space folds one; n and p go to the next
    and the previous event; q ends.

    Secrets and values that a partner's types mark as sensitive are not shown.
    """
    problems: list[tuple[str, InvalidEventError | UnreadableError]] = []
    events = events_in(files, problems)
    first = next(events, None)
    if first is not None and as_json:
        from partner_events.cli._event_page import event_data

        print_json({"where": first[0], **event_data(first[1])})
    elif first is not None:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise Failure("look needs a terminal; parse --tree shows deliveries as text")
        from partner_events.cli._look import Look

        Look(chain([first], events)).run()
    # Only now: it would be lost behind the screen.
    bad = Bad(as_json=as_json)
    for where, error in problems:
        bad.show(where, error)
    bad.end()
    if first is None and not problems:
        note(f"{', '.join(files)}: no deliveries", colour="red")
    return 0 if first is not None and not problems else 1


def events_in(
    files: Sequence[str], problems: list[tuple[str, InvalidEventError | UnreadableError]]
) -> Iterator[Shown]:
    """The events, each with its delivery as it may be shown; what holds none becomes a problem."""
    from partner_events.cli._covered import cover_of

    for part in parts(files):
        try:
            if isinstance(part.found, UnreadableError):
                raise part.found
            event = part.found.parse()
            delivery = cover_of(event).copy(event.to_dict())
        except (InvalidEventError, UnreadableError) as error:
            problems.append((part.where, error))
        except RecursionError:
            deep = InvalidEventError("the delivery is nested deeper than Python follows")
            problems.append((part.where, deep))
        else:
            yield part.where or shown(part.found.file, 300), event, delivery
