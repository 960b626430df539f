"""``partner-events pack``"""

from __future__ import annotations

from pathlib import Path

import click

from partner_events.cli._command import command as make
from partner_events.cli._output import note, print_json
from partner_events.cli._packing import pack


@make(
    "pack",
    "partner-events pack build/package --partner stripe --python python3.13",
    "partner-events pack build/package --partner stripe --partner auth0 --python python3.13 --keep-source",
)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--partner",
    "partners",
    metavar="NAME",
    multiple=True,
    help="A partner to keep (repeatable); by default all. Events of others are then unknown ones.",
)
@click.option(
    "--python",
    required=True,
    metavar="COMMAND",
    help="An interpreter of the version that the function runs on, such as python3.13.",
)
@click.option("--keep-source", is_flag=True, help="Put bytecode beside the sources, and not in their place.")
@click.option(
    "--keep-tools",
    is_flag=True,
    help="Keep partner_events.aws, cli, drift, explorer, generator, registry, testing and what writes rules.",
)
def command(
    folder: Path,
    partners: tuple[str, ...],
    python: str,
    keep_source: bool,
    keep_tools: bool,
    as_json: bool,
) -> int:
    """Make a directory of installed packages small, and quick to start in Lambda.

    FOLDER is what pip install --target has filled. Leaves out what functions do not use: type stubs, tools
    for development and set-up, and partners that are not named. Compiles all modules for one version of
    Python, on which alone they run then.

    Copy your own code into FOLDER afterwards: it is not for this command.
    """
    packed = pack(folder, partners, python, keep_source=keep_source, keep_tools=keep_tools)
    if as_json:
        print_json({name: getattr(packed, name) for name in packed.__slots__})
        return 0
    note(f"{folder}: compiled for Python {packed.python}, {packed.files:,} files")
    note(
        f"{packed.size / 1e6:.1f} MB instead of {packed.size_before / 1e6:.1f}; {', '.join(packed.partners)}"
    )
    return 0
