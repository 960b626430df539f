"""The console blocks of a document: commands as a reader types them, and what they answer.

``PYTHONPATH=src:tests python -m cli.console`` writes the answers of docs/cli.md and docs/local.md anew.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from conftest import ROOT

from cli.running import ENVIRONMENT

DOCUMENT = ROOT / "docs" / "cli.md"
DOCUMENTS = (DOCUMENT, ROOT / "docs" / "local.md")
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)$", re.MULTILINE)
MEASURED = (
    (re.compile(r"\b\d+\.\d+ m?s\b"), "12.3 ms"),
    (re.compile(r"\b\d+ of 1,024 MB"), "45 of 1,024 MB"),
    # The columns are as wide as the numbers were.
    (re.compile(r"(?<=MEDIAN) +(?=MOST)"), "   "),
    (re.compile(r"(?<=12.3 ms) +(?=12.3 ms)"), "  "),
)
"""What is another number each time, and the one that documents have."""


def commands(text: str) -> list[str]:
    """What a document has its readers type."""
    return [command for block in BLOCK.findall(text) for command in COMMAND.findall(block)]


def refreshed(text: str) -> str:
    """The document with the answers that its commands give now."""
    with TemporaryDirectory() as folder:
        environment = _installed(Path(folder))
        return BLOCK.sub(lambda block: f"```console\n{_answered(block[1], environment)}```", text)


def _answered(block: str, environment: dict[str, str]) -> str:
    return "".join(f"$ {command}\n{_answer(command, environment)}" for command in COMMAND.findall(block))


def _answer(command: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        ["bash", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
        cwd=ROOT,
        timeout=600,
    )
    return "".join(f"{steady(line).rstrip()}\n" for line in done.stdout.splitlines())


def steady(text: str) -> str:
    """The text with the same in the place of what was measured."""
    for measured, instead in MEASURED:
        text = measured.sub(instead, text)
    return text


def _installed(folder: Path) -> dict[str, str]:
    """An environment in which the command is on the path."""
    command = folder / "partner-events"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m partner_events.cli "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return {**ENVIRONMENT, "PATH": os.pathsep.join((str(folder), os.environ["PATH"]))}


if __name__ == "__main__":
    for document in DOCUMENTS:
        document.write_text(refreshed(document.read_text(encoding="utf-8")), encoding="utf-8")
