"""The console blocks of a document: commands as a reader types them, and what they answer.

``PYTHONPATH=src:tests python -m cli.console`` writes the answers of docs/cli.md anew.
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
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)$", re.MULTILINE)


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
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def _installed(folder: Path) -> dict[str, str]:
    """An environment in which the command is on the path."""
    command = folder / "partner-events"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m partner_events.cli "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return {**ENVIRONMENT, "PATH": os.pathsep.join((str(folder), os.environ["PATH"]))}


if __name__ == "__main__":
    DOCUMENT.write_text(refreshed(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
