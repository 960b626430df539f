"""The generator's command line; without a command it writes all generated files."""

import argparse
import sys
from pathlib import Path

from codegen import importers, texts
from codegen.bundle import bundle
from codegen.changes import changes
from codegen.documents import SCHEMAS, to_text
from codegen.guides import GUIDES, guides
from codegen.readme import README, readme
from codegen.repository import SOURCES, partner_in, partners
from partner_events.generator import _files
from partner_events.generator._text import ours
from partner_events.registry import RegistryError


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    match options.command:
        case "import":
            print(importers.run(options.partner, options.definitions))
        case "bundle":
            print(to_text(bundle(partner_in(SCHEMAS / options.partner), options.kind)), end="")
        case "changes":
            print(changes())
        case "fetch" | "publish":
            return _registry(options)
        case _:
            return generate(check=options.check)
    return 0


def _registry(options: argparse.Namespace) -> int:
    """What is done with registries; it needs boto3."""
    from codegen import aws, fetch, publish

    client = aws.schemas_client(options.profile, options.region)
    try:
        if options.command == "publish":
            published = publish.publish(client, options.registry, partners(), options.kinds)
            print(published)
            return 1 if published.refused else 0
        fetched = fetch.fetch(client, options.registry, versions=options.versions, dry_run=options.dry_run)
    except RegistryError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted: run it again, and it goes on where it was", file=sys.stderr)
        return 130
    print(fetched)
    return 1 if fetched.problems else 0


def generate(*, check: bool) -> int:
    known = partners()
    if untold := texts.problems(known):
        print("\n".join(untold), file=sys.stderr)
        return 1
    files = {**ours.files(known, SOURCES), README: readme(known), GUIDES: guides()}
    owned = ours.owned(known, SOURCES)
    if not check:
        changes = _files.write(files, owned)
        print(f"{len(files)} generated files, {len(changes)} changed")
        return 0
    differences = _files.compare(files, owned)
    for line in differences:
        print(line.replace(f"{Path.cwd()}/", ""), file=sys.stderr)
    if differences:
        print(f"\nrun `{_files.COMMAND}` and commit the result", file=sys.stderr)
        return 1
    print(f"{len(files)} generated files are as they should be")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Writes all generated files.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing, fail on a difference")
    commands = parser.add_subparsers(dest="command")
    importing = commands.add_parser("import", help="write schemas/<partner> from the vendor's definitions")
    importing.add_argument("partner", choices=[partner.name for partner in partners()])
    importing.add_argument(
        "definitions",
        nargs="?",
        type=Path,
        help="the folder of the vendor's definitions, if no installed package has them",
    )
    bundling = commands.add_parser("bundle", help="print one kind as a self-contained registry document")
    bundling.add_argument("partner")
    bundling.add_argument("kind", help="such as payment_intent.succeeded")
    commands.add_parser("changes", help="print kinds and fields added, removed and changed since HEAD")
    fetching = "take in what schema registries know of partners' events"
    _add_fetch(commands.add_parser("fetch", help=fetching, description=FETCH))
    publishing = "put our documents into a schema registry"
    _add_publish(commands.add_parser("publish", help=publishing, description=PUBLISH))
    return parser


FETCH = """\
Sets the documents of schema registries against ours, and says what they confirm, add (+) and contradict (!),
and what has no certain place (?). What adds something is written to schemas/<partner>/discovered.
Interrupted, it goes on where it was. Exits with 1 if a document is bad; the others are taken.
"""
PUBLISH = """\
Creates a schema for each kind, or updates it if it has changed. What is too long for a registry shares its
objects with others, which are schemas of their own. Exits with 1 if a document fits in no way; the others
are published.
"""


def _add_fetch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--registry",
        action="append",
        required=True,
        metavar="NAME",
        help="a registry, such as discovered-schemas; repeatable",
    )
    parser.add_argument(
        "--versions",
        choices=["latest", "all"],
        default="latest",
        help="of each schema; by default the latest",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would change, change nothing")
    _add_account(parser)


def _add_publish(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--registry", required=True, metavar="NAME", help="a registry of yours, which must be there"
    )
    parser.add_argument(
        "kinds",
        nargs="*",
        metavar="kind",
        help="a partner or a kind: stripe, stripe/refund.created, refund.created; by default all",
    )
    _add_account(parser)


def _add_account(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", metavar="NAME", help="a profile of the AWS configuration")
    parser.add_argument("--region", metavar="NAME", help="the AWS region; else as the AWS CLI has it")


if __name__ == "__main__":
    sys.exit(main())
