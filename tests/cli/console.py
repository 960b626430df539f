"""The console blocks of a document: commands as a reader types them, and what they answer.

``PYTHONPATH=src:tests python -m cli.console`` writes the answers of these documents anew.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from conftest import ROOT

from cli.running import ENVIRONMENT

DOCS = ROOT / "docs"
DOCUMENT = DOCS / "cli.md"
PROJECTS = {
    DOCS / "tutorial-1-payments.md": DOCS / "examples" / "payments",
    DOCS / "tutorial-2-signups.md": DOCS / "examples" / "signups",
    DOCS / "tutorial-3-alerts.md": DOCS / "examples" / "alerts",
}
"""Documents about a project: commands run in a copy of it, and titled blocks quote its files."""

START = DOCS / "start.md"
"""Its commands run in a folder that has nothing but the files that titled blocks write."""

DOCUMENTS = (DOCUMENT, DOCS / "local.md", START, *PROJECTS)
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
TITLED = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)$", re.MULTILINE)
MEASURED = (
    (re.compile(r"\b\d+\.\d+ m?s\b"), "12.3 ms"),
    (re.compile(r"\b\d+ of 1,024 MB"), "45 of 1,024 MB"),
    (re.compile(r"(?<=passed in )\d+\.\d+s"), "1.23s"),
    # The columns are as wide as the numbers were.
    (re.compile(r"(?<=MEDIAN) +(?=MOST)"), "   "),
    (re.compile(r"(?<=12.3 ms) +(?=12.3 ms)"), "  "),
)
"""What is another number each time, and the one that documents have."""


def commands(text: str) -> list[str]:
    """What a document has its readers type."""
    return [command for block in BLOCK.findall(text) for command in COMMAND.findall(block)]


def refreshed(document: Path) -> str:
    """The document with the answers that its commands give now."""
    text = document.read_text(encoding="utf-8")
    with TemporaryDirectory() as tools, folder_of(document) as folder:
        environment = _installed(Path(tools))

        def answered(block: str) -> str:
            return "".join(
                f"$ {command}\n{_answer(command, environment, folder)}" for command in COMMAND.findall(block)
            )

        # In their order: what a block writes, the commands after it use.
        pieces: list[str] = []
        end = 0
        for block in sorted([*BLOCK.finditer(text), *TITLED.finditer(text)], key=lambda match: match.start()):
            pieces.append(text[end : block.start()])
            end = block.end()
            if block.re is BLOCK:
                pieces.append(f"```console\n{answered(block[1])}```")
            else:
                pieces.append(block[0])
                if document == START:
                    (folder / block[1]).write_text(block[2], encoding="utf-8")
        return "".join([*pieces, text[end:]])


@contextmanager
def folder_of(document: Path) -> Generator[Path]:
    """Where a document's commands run."""
    if document != START and document not in PROJECTS:
        yield ROOT
        return
    with TemporaryDirectory() as temporary:
        folder = Path(temporary, "shop")
        if document == START:
            folder.mkdir()
        else:
            ignored = shutil.ignore_patterns("__pycache__", ".*")
            shutil.copytree(PROJECTS[document], folder, ignore=ignored)
        yield folder


def _answer(command: str, environment: dict[str, str], folder: Path) -> str:
    done = subprocess.run(
        ["bash", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
        cwd=folder,
        timeout=600,
    )
    return "".join(f"{steady(line).rstrip()}\n" for line in done.stdout.splitlines())


def steady(text: str) -> str:
    """The text with the same in the place of what was measured."""
    for measured, instead in MEASURED:
        text = measured.sub(instead, text)
    return text


def _installed(folder: Path) -> dict[str, str]:
    """An environment in which the commands are on the path."""
    modules = {"partner-events": "-m partner_events.cli", "pytest": "-m pytest", "python": ""}
    for name, module in modules.items():
        command = folder / name
        command.write_text(f'#!/bin/sh\nexec {sys.executable} {module} "$@"\n', encoding="utf-8")
        command.chmod(0o755)
    return {
        **ENVIRONMENT,
        "PATH": os.pathsep.join((str(folder), os.environ["PATH"])),
        # Of the plug-ins that are installed here, a reader has none.
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }


if __name__ == "__main__":
    for each in [Path(name) for name in sys.argv[1:]] or DOCUMENTS:
        path = each.resolve()
        path.write_text(refreshed(path), encoding="utf-8")
