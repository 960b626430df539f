"""The generator's command line; without a command it writes all generated files."""

import argparse
import sys
from pathlib import Path

from codegen import importers, package, tree
from codegen.bundle import bundle
from codegen.changes import changes
from codegen.documents import SCHEMAS, to_text
from codegen.load import Partner, partners


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    match options.command:
        case "import":
            print(importers.run(options.partner, options.definitions))
        case "bundle":
            print(to_text(bundle(Partner(SCHEMAS / options.partner), options.kind)), end="")
        case "changes":
            print(changes())
        case _:
            return generate(check=options.check)
    return 0


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
    return parser


if __name__ == "__main__":
    sys.exit(main())
