"""Interpreters that uv brings: https://docs.astral.sh/uv/guides/install-python/."""

from pathlib import Path

from pythons import machine
from pythons.commands import UV, NotAvailable, run


def fetch(version: str, folder: Path) -> Path:
    """The interpreter of a version.

    Raises:
        NotAvailable: uv has none, or cannot reach it.
    """
    run([UV, "python", "install", "--no-bin", "--quiet", version], UV_PYTHON_INSTALL_DIR=str(folder))
    for path in sorted(folder.glob(f"*/bin/python{version}"), reverse=True):
        if machine.runs(path, version):
            return path
    raise NotAvailable(f"the Python {version} that uv brought does not run here")
