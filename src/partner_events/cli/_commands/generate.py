"""``partner-events generate``"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from partner_events.cli._aws import aws_options, schemas_client
from partner_events.cli._command import command as make
from partner_events.cli._output import note, print_json, print_table
from partner_events.cli._progress import counting

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from partner_events.generator import Generated
    from partner_events.registry import Document, InvalidDocumentError

FOLDER = click.Path(file_okay=False, path_type=Path)


@make(
    "generate",
    "partner-events generate --registry discovered-schemas --region us-east-1 --output my_events/",
    "partner-events generate --documents schemas/ --output src/shop/my_events/ --package shop.my_events",
    "partner-events generate --documents schemas/ --output my_events/ --check",
    "partner-events generate --output my_events/ --check",
)
@click.option(
    "--registry",
    "registries",
    metavar="NAME",
    multiple=True,
    help="A schema registry of EventBridge (repeatable).",
)
@click.option(
    "--documents",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A directory of documents: of a registry, JSON Schema or AsyncAPI.",
)
@click.option("--output", required=True, type=FOLDER, help="The directory of the package to write.")
@click.option(
    "--package", metavar="NAME", help="The package's import name, if it is not the directory's name."
)
@click.option(
    "--check", is_flag=True, help="Write nothing; exit with 1 if something would change, or is outdated."
)
@aws_options
def command(
    registries: tuple[str, ...],
    documents: Path | None,
    output: Path,
    package: str | None,
    check: bool,
    profile: str | None,
    region: str | None,
    as_json: bool,
) -> int:
    """Write a Python package of classes for your own events.

    Takes documents of schema registries, such as those that discovery writes, and writes a class for each
    event that they describe: events of your own services, and of partners that this library lacks.
    Importing the package registers its kinds.

    Documents may also be JSON Schema or AsyncAPI. Says what does not become a class or a field, and why.

    With --check alone, without documents, it says whether the package fits the installed version of
    partner-events, or has to be generated anew after an upgrade.
    """
    if not registries and documents is None:
        if check:
            return _show_outdated(output, as_json=as_json)
        raise click.UsageError("give --registry or --documents")
    from partner_events.generator import generate

    found = [*_of_registries(registries, profile, region), *(_documents(documents) if documents else ())]
    generated = generate(found, output, package=package, check=check)
    _show(generated, check=check, as_json=as_json)
    return 1 if check and generated.changes else 0


def _show_outdated(output: Path, *, as_json: bool) -> int:
    from partner_events.generator import outdated

    lines = outdated(output)
    if as_json:
        print_json({"outdated": list(lines)})
    else:
        for line in lines:
            note(line, colour="yellow")
        if not lines:
            note(f"{output} fits this version")
    return 1 if lines else 0


def _of_registries(names: tuple[str, ...], profile: str | None, region: str | None) -> list[Document]:
    from partner_events.registry import download

    if not names:
        return []
    client = schemas_client(profile, region)
    with TemporaryDirectory(prefix="partner-events-") as folder:
        for number, name in enumerate(names):
            with counting("schemas") as show:
                into = Path(folder) / str(number)
                outcome = download(client, name, into, progress=partial(_show_progress, show))
            for problem in outcome.problems:
                note(f"{problem.schema}: {problem.message}", colour="red")
        return _documents(Path(folder))


def _show_progress(show: Callable[[int, int | None, int], None], done: int, total: int) -> None:
    show(done, total, done)


def _documents(folder: Path) -> list[Document]:
    from partner_events.registry import documents_in

    def report(problem: InvalidDocumentError) -> None:
        note(f"{problem.document or folder}: {problem}", colour="red")

    return list(documents_in(folder, report))


def _show(generated: Generated, *, check: bool, as_json: bool) -> None:
    kinds = [{"source": source, "kind": kind, "class": name} for source, kind, name in generated.kinds]
    if as_json:
        print_json({"kinds": kinds, "changes": list(generated.changes), "notes": list(generated.notes)})
        return
    print_table(("SOURCE", "KIND", "CLASS"), [tuple(each.values()) for each in kinds], ("cyan", "", "green"))
    for text in generated.notes:
        note(text, colour="yellow")
    what = "would change" if check else "changed"
    note(f"{len(kinds):,} kinds, {len(generated.changes):,} files {what}")
