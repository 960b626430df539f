"""The generator's command line; without a command it writes all generated files."""

import argparse
import sys
from pathlib import Path

from codegen import importers, package, tree
from codegen.bundle import bundle
from codegen.changes import changes
from codegen.documents import SCHEMAS, to_text
from codegen.load import Partner, partners
from partner_events.registry import RegistryError


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    match options.command:
        case "import":
            print(importers.run(options.partner, options.definitions))
        case "bundle":
            print(to_text(bundle(Partner(SCHEMAS / options.partner), options.kind)), end="")
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
    print(fetched)
    return 1 if fetched.problems else 0


def generate(*, check: bool) -> int:
    known = partners()
    files = package.files(known)
    owned = package.owned(known)
    if not check:
        changes = tree.write(files, owned)
        print(f"{len(files)} generated files, {len(changes)} changed")
        return 0
    differences = tree.compare(files, owned)
    for line in differences:
        print(line.replace(f"{Path.cwd()}/", ""), file=sys.stderr)
    if differences:
        print(f"\nrun `{tree.COMMAND}` and commit the result", file=sys.stderr)
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
        help="the folder of the vendor's definitions, if they are no package",
    )
    bundling = commands.add_parser("bundle", help="print one kind as a self-contained registry document")
    bundling.add_argument("partner")
    bundling.add_argument("kind", help="such as payment_intent.succeeded")
    commands.add_parser("changes", help="print kinds and fields added, removed and changed since HEAD")
    _add_fetch(commands.add_parser("fetch", help="take in what schema registries know of partners' events"))
    _add_publish(commands.add_parser("publish", help="put our documents into a schema registry"))
    return parser


def _add_fetch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--registry", action="append", required=True, help="such as discovered-schemas")
    parser.add_argument("--versions", choices=["latest", "all"], default="latest")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, change nothing")
    _add_account(parser)


def _add_publish(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--registry", required=True)
    parser.add_argument("kinds", nargs="*", help="stripe, stripe/refund.created, or refund.created")
    _add_account(parser)


def _add_account(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", help="a profile of the AWS configuration")
    parser.add_argument("--region")


if __name__ == "__main__":
    sys.exit(main())
