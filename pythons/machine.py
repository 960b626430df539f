"""Interpreters that are on this machine."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from pythons.commands import NotAvailable, run

SHOW = "import ctypes, lzma, sqlite3, ssl, sys; print(*sys.version_info[:2], sep='.')"
"""What a whole CPython can do; one that lacks a module is of no use."""


def find(version: str) -> Path | None:
    """The first interpreter of a version that runs."""
    return next((path for path in candidates(version) if runs(path, version)), None)


def candidates(version: str) -> Iterator[Path]:
    """Where one may be: this one, those on the path, and pyenv's, which are not on it."""
    yield Path(sys.executable).resolve()
    name = f"python{version}"
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        yield Path(folder) / name
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(pyenv.glob(f"versions/{version}.*/bin/{name}"), reverse=True)


def runs(path: Path, version: str) -> bool:
    """Whether this is an interpreter of the version. A shim of pyenv's is one only of the chosen version."""
    if not path.is_file():
        return False
    try:
        return run([path, "-I", "-c", SHOW]).strip() == version
    except NotAvailable:
        return False
