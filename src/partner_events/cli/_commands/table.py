"""``partner-events table``"""

from __future__ import annotations

import click

from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._input import FILES, Bad
from partner_events.cli._output import note, print_json, print_line, print_table
from partner_events.cli._progress import counting

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import pyarrow

    from partner_events.tables import Lake

COLUMNS, COLOURS = ("COLUMN", "TYPE", "MEANING"), ("cyan", "green", "")


@make(
    "table",
    "partner-events table deliveries/ --to lake/",
    "partner-events table s3://my-bucket/events/2026/ --to s3://my-lake/events --processes 8",
    "partner-events table --schema charge.succeeded",
    "partner-events table --schema charge.succeeded --version 2019-02-19",
)
@click.argument("files", metavar="[FILE]...", type=FILES, nargs=-1)
@click.option("--to", metavar="DIRECTORY|ADDRESS", help="Where the files of Parquet go.")
@click.option("--schema", "kind", metavar="KIND", help="Show the columns of a kind instead.")
@click.option("--version", metavar="VERSION", help="With --schema: the API version whose fields to show.")
@click.option(
    "--depth", type=click.IntRange(0), default=3, show_default=True, help="Levels of objects with columns."
)
@click.option("--raw", is_flag=True, help="Add a column with each delivery as it arrived.")
@click.option("--unmasked", is_flag=True, help="Write secrets and sensitive fields as they arrived.")
@click.option("--judge", is_flag=True, help="Note all deviations of each delivery, which takes longer.")
@click.option("--rejected", is_flag=True, help="List what holds no delivery in files below _rejected.")
@click.option(
    "--processes", type=click.IntRange(1), help="How many work at the same time.  [default: all cores]"
)
def command(
    files: tuple[str, ...],
    to: str | None,
    kind: str | None,
    version: str | None,
    depth: int,
    raw: bool,
    unmasked: bool,
    judge: bool,
    rejected: bool,
    processes: int | None,
    as_json: bool,
) -> int:
    """Write deliveries to Parquet, with typed columns, for Athena, Spark and DuckDB.

    Reads deliveries as parse does, and writes a folder for each partner, kind and day.
    Started again, it passes over what it has written, so that no row is doubled or lost.

    Exits with 1 if a part of a file holds no delivery.
    """
    if kind is not None:
        if files or to:
            raise click.UsageError("--schema takes neither files nor --to")
        _show(_schema(kind, depth, version, raw), as_json=as_json)
        return 0
    if version is not None:
        raise click.UsageError("--version goes with --schema")
    if not files or to is None:
        raise click.UsageError("give files of deliveries, and with --to where to write them; or --schema")
    bad = Bad(as_json=as_json)
    found = _write(files, to, depth, raw, not unmasked, judge, rejected, processes, bad)
    bad.end()
    _say(found, to, as_json=as_json)
    return 1 if found.rejected else 0


def _write(
    files: tuple[str, ...],
    to: str,
    depth: int,
    raw: bool,
    mask: bool,
    judge: bool,
    rejected: bool,
    processes: int | None,
    bad: Bad,
) -> Lake:
    from partner_events.tables import OtherOptionsError, write

    with counting("rows") as show:
        try:
            return write(
                *files,
                to=to,
                depth=depth,
                raw=raw,
                mask=mask,
                judge=judge,
                keep_rejected=rejected,
                processes=processes,
                errors=lambda error: bad.show(": ".join(filter(None, (error.file, error.place))), error),
                progress=show,
            )
        except OtherOptionsError as error:
            raise Failure(str(error)) from error


def _say(found: Lake, to: str, *, as_json: bool) -> None:
    if as_json:
        names = ("rows", "rejected", "files", "resumed")
        print_json({name: getattr(found, name) for name in names})
        return
    print_line(f"{_count(found.rows, 'row')} in {_count(found.files, 'file')} below {to}")
    if found.resumed:
        note(f"{found.resumed:,} files, or parts of files, had been written before")


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


# Columns


def _schema(kind: str, depth: int, version: str | None, raw: bool) -> pyarrow.Schema:
    from partner_events.tables import arrow_schema

    try:
        return arrow_schema(kind, depth=depth, version=version, raw=raw)
    except ValueError as error:
        raise Failure(str(error)) from error


def _show(schema: pyarrow.Schema, *, as_json: bool) -> None:
    from partner_events.tables._described import described

    rows = described(schema)
    if as_json:
        print_json([{"column": each.path, "type": each.type, "meaning": each.meaning} for each in rows])
        return
    print_table(COLUMNS, [(each.path, each.type, each.meaning) for each in rows], COLOURS)
