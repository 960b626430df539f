"""Running commands, and what it means that one fails."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

TIMEOUT = 300
"""Seconds after which a command is given up: some of them load files from elsewhere."""

UV = Path(__file__).parent.parent / ".venvs" / "uv" / "bin" / "uv"


class NotAvailable(Exception):
    """There is no such Python to be had in this way; the message is the reason, in one line."""


def run(command: Sequence[str | Path], *, cwd: Path | None = None, **environment: str) -> str:
    """What a command prints.

    Raises:
        NotAvailable: It cannot be run, or it failed or took too long.
    """
    name = Path(command[0]).name
    try:
        process = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
            cwd=cwd,
            env={**os.environ, **environment},
        )
    except OSError as error:
        raise NotAvailable(f"{name} cannot be run: {error.strerror}") from error
    except subprocess.TimeoutExpired as error:
        raise NotAvailable(f"{name} took longer than {TIMEOUT} seconds") from error
    if process.returncode:
        said = (process.stderr.strip() or process.stdout.strip() or "it says nothing").splitlines()
        raise NotAvailable(f"{name} ended with {process.returncode}: {said[-1].strip()[:200]}")
    return process.stdout
