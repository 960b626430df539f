"""``partner-events changes``"""

from __future__ import annotations

from pathlib import Path

import click

from partner_events.catalog import Kind, kinds
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._kinds import check_partner, complete_partner, event_class, find, known_version_of
from partner_events.cli._output import note, print_json, print_table

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partner_events._models.model import Model
    from partner_events.cli._usages import Usage
    from partner_events.cli._version_changes import FieldChange

COLUMNS = ("OBJECT", "FIELD", "WHAT", "VERSION", "WAS", "NOW")
USED = ("WHERE", "OBJECT", "FIELD", "WHAT", "VERSION", "NOW")
COLOURS = ("cyan", "", "yellow", "green", "", "")
PRECISE = {"gone": "last in", "moved": "last in", "added": "since", "retyped": "so until"}
"""What the version of a change is."""


@make(
    "changes",
    "partner-events changes stripe 2024-06-20 2026-10-28.endive",
    "partner-events changes stripe 2024-06-20 2026-10-28 invoice.paid customer.subscription.updated",
    "partner-events changes stripe 2024-06-20 2026-10-28 --used-in src/",
)
@click.argument("partner", shell_complete=complete_partner)
@click.argument("first", metavar="FROM")
@click.argument("second", metavar="TO")
@click.argument("names", metavar="[KIND...]", nargs=-1)
@click.option(
    "--used-in",
    metavar="PATH",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Show where this code base reads a field that is gone or moved (repeatable).",
)
@click.option(
    "--checker",
    type=click.Choice(["mypy", "pyright"]),
    help="The type checker to ask with --used-in; by default the one that is installed.",
)
def command(
    partner: str,
    first: str,
    second: str,
    names: tuple[str, ...],
    used_in: tuple[Path, ...],
    checker: str | None,
    as_json: bool,
) -> int:
    """Show what differs between two versions of a partner's API: fields that are gone, moved,
    added or retyped, in the payloads of some kinds, or of all.

    A field may be sent by versions that do not document it: what a delivery has is always read.

    With --used-in, mypy or pyright look through the code: to them such a field is deprecated.
    They do not see functions without annotations, getattr with text, and event patterns.
    Then the command exits with 1 if the code reads one.
    """
    from partner_events.cli._version_changes import changes_between

    check_partner(partner)
    versions = known_version_of(partner, first), known_version_of(partner, second)
    changes = changes_between(_payloads(_kinds(partner, names)), *versions)
    if used_in:
        from partner_events.cli._usages import usages

        return _show_usages(usages(used_in, changes, checker), as_json=as_json)
    _show(changes, as_json=as_json)
    return 0


def _kinds(partner: str, names: Sequence[str]) -> list[Kind]:
    found = [find(name) for name in names]
    for kind in found:
        if kind.partner != partner:
            raise Failure(f"{kind.kind!r} is a kind of {kind.partner}, not of {partner}")
    return found or kinds(partner)


def _payloads(found: Iterable[Kind]) -> Iterator[type[Model]]:
    """The classes of the payloads of some kinds."""
    from partner_events.cli._field_tree import field_at
    from partner_events.patterns._building.kinds import payload_path

    for kind in found:
        cls = event_class(kind)
        yield from field_at(cls, payload_path(cls)).models


def _show(changes: Sequence[FieldChange], *, as_json: bool) -> None:
    if as_json:
        print_json([_data(each) for each in changes])
        return
    if changes:
        print_table(COLUMNS, [_row(each) for each in changes], COLOURS)
    counts = [f"{sum(each.what == what for each in changes):,} {what}" for what in PRECISE]
    note(", ".join(counts))


def _show_usages(found: Sequence[Usage], *, as_json: bool) -> int:
    if as_json:
        print_json([{"file": each.file, "line": each.line, **_data(each.change)} for each in found])
    elif found:
        rows = [
            (
                f"{each.file}:{each.line}",
                change.object,
                change.path,
                change.what,
                _version(change),
                _now(change),
            )
            for each in found
            for change in [each.change]
        ]
        print_table(USED, rows, COLOURS)
    if not as_json:
        note(f"{len(found):,} places read a field that is gone or moved")
    return 1 if found else 0


def _data(change: FieldChange) -> dict[str, object]:
    return {name: getattr(change, name) for name in change.__slots__}


def _row(change: FieldChange) -> tuple[str, ...]:
    return change.object, change.path, change.what, _version(change), change.was or "", _now(change)


def _version(change: FieldChange) -> str:
    return f"{PRECISE[change.what]} {change.version}" if change.version else ""


def _now(change: FieldChange) -> str:
    owner, colon, path = (change.now or "").partition(":")
    return f"{path} of {owner}" if colon else owner
