"""Functions that are packed with the commands of the documents."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from conftest import ROOT

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def block(document: str, heading: str, language: str) -> str:
    """The first code in a language below a heading of a document, for the version of Python that runs."""
    text = (ROOT / document).read_text(encoding="utf-8")
    section = text[text.index(f"\n## {heading}\n") :]
    code = next(code for found, code in BLOCK.findall(section) if found == language)
    return str(code).replace("3.13", VERSION)


def commands(folder: Path) -> dict[str, str]:
    """An environment in which the commands of the documents are on the path, but for `make wheel`."""
    folder.mkdir()
    python = shlex.quote(sys.executable)
    scripts = {
        f"python{VERSION}": python,
        "pip": f"{python} -m pip",
        "partner-events": f"env PYTHONPATH={shlex.quote(str(ROOT / 'src'))} {python} -m partner_events.cli",
    }
    for name, command in scripts.items():
        (folder / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
        (folder / name).chmod(0o755)
    return {**os.environ, "PATH": os.pathsep.join([str(folder), os.environ["PATH"]])}


def build_wheel(folder: Path) -> None:
    """What `make wheel` leaves in ``dist``, in a folder that is not the repository."""
    options = ("--quiet", "--no-deps", "--disable-pip-version-check", f"--wheel-dir={folder / 'dist'}")
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, str(ROOT)], check=True, timeout=900)


def run(script: str, folder: Path, environment: dict[str, str], **variables: str) -> str:
    """What a shell prints that runs a script, each line of which must succeed."""
    process = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env={**environment, **variables},
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert process.returncode == 0, f"{process.stdout}{process.stderr}"
    return process.stdout
