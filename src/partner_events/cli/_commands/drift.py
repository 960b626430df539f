"""``partner-events drift``"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from partner_events.cli._aws import aws_options, schemas_client
from partner_events.cli._command import command as make
from partner_events.cli._input import FILES, Bad, parts
from partner_events.cli._output import note, print_json, print_table
from partner_events.cli._progress import counting
from partner_events.errors import InvalidEventError
from partner_events.recorded import UnreadableError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events import PartnerEvent
    from partner_events.drift import Drift, Finding
    from partner_events.registry import InvalidDocumentError

COLUMNS = ("PARTNER", "KIND", "WHAT", "WHERE", "SEEN", "IN", "OF")
COLOURS = ("cyan", "", "yellow", "", "green", "", "")


@make(
    "drift",
    "partner-events drift deliveries.jsonl",
    "partner-events drift --registry discovered-schemas --region us-east-1",
    "partner-events drift --documents schemas/",
)
@click.argument("files", metavar="[FILE]...", type=FILES, nargs=-1)
@click.option("--registry", metavar="NAME", help="Compare the documents of this schema registry instead.")
@click.option(
    "--documents",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Compare registry documents of this directory instead.",
)
@aws_options
def command(
    files: tuple[str, ...],
    registry: str | None,
    documents: Path | None,
    profile: str | None,
    region: str | None,
    as_json: bool,
) -> int:
    """Show how far deliveries have drifted from the installed types.

    Compares deliveries, as parse reads them, or documents of a schema registry, and counts unknown and
    absent fields, other types, new values and new kinds.
    It shows names, types and words of vocabularies, but no other values.

    Exits with 1 if something differs, or could not be compared.
    """
    if sum(map(bool, (files, registry, documents))) != 1:
        raise click.UsageError("give exactly one of: files of deliveries, --registry, --documents")
    if files:
        found = _of_deliveries(files)
    elif documents is not None:
        found = _of_documents(documents)
    else:
        found = _of_registry(str(registry), profile, region)
    _show(found, as_json=as_json)
    return 1 if found.findings or found.invalid or not found.looked_at else 0


def _of_deliveries(files: tuple[str, ...]) -> Drift:
    """The drift of deliveries in files; what is none is named on standard error, and counts as invalid."""
    from partner_events.drift import drift_of_deliveries

    bad = Bad(as_json=False)
    found = drift_of_deliveries(_events(files, bad))
    bad.end()
    if not found.looked_at + bad.count:
        note(f"{', '.join(files)}: no deliveries", colour="red")
    return replace(found, looked_at=found.looked_at + bad.count, invalid=found.invalid + bad.count)


def _events(files: tuple[str, ...], bad: Bad) -> Iterator[PartnerEvent]:
    for part in parts(files):
        if isinstance(part.found, UnreadableError):
            bad.show(part.where, part.found)
            continue
        try:
            yield part.found.parse()
        except InvalidEventError as error:
            bad.show(part.where or part.found.file, error)


def _of_documents(folder: Path, bad: int = 0) -> Drift:
    """The drift of a folder's documents; ``bad`` others could not be read."""
    from partner_events.drift import drift_of_documents
    from partner_events.registry import documents_in

    problems: list[InvalidDocumentError] = []
    found = drift_of_documents(documents_in(folder, problems.append))
    for problem in problems:
        note(f"{problem.document or folder}: {problem}", colour="red")
    bad += len(problems)
    return replace(found, looked_at=found.looked_at + bad, invalid=found.invalid + bad)


def _of_registry(name: str, profile: str | None, region: str | None) -> Drift:
    from partner_events.registry import download

    client = schemas_client(profile, region)
    with TemporaryDirectory(prefix="partner-events-") as folder:
        with counting("schemas") as show:
            done = download(client, name, Path(folder), progress=lambda done, of: show(done, of, done))
        for problem in done.problems:
            note(f"{problem.schema}: {problem.message}", colour="red")
        return _of_documents(Path(folder), len(done.problems))


def _show(found: Drift, *, as_json: bool) -> None:
    counts = {"looked_at": found.looked_at, "foreign": found.foreign, "invalid": found.invalid}
    if as_json:
        print_json({**counts, "findings": [_data(each) for each in found.findings]})
        return
    if found.findings:
        print_table(COLUMNS, [_row(each) for each in found.findings], COLOURS, name=3)
    note(
        f"{found.looked_at:,} looked at, {found.foreign:,} of no known partner, {found.invalid:,} invalid; "
        f"{len(found.findings):,} differences"
    )


def _data(finding: Finding) -> dict[str, object]:
    names = ("partner", "kind", "change", "path", "seen", "count", "of")
    return {name: getattr(finding, name) for name in names}


def _row(finding: Finding) -> tuple[str, ...]:
    where = ".".join(finding.path)
    counts = f"{finding.count:,}", f"{finding.of:,}"
    return finding.partner, finding.kind, finding.change, where, finding.seen or "", *counts
