"""Says where each Python is, and gets what this machine lacks: ``python -m pythons 3.11 3.14``.

For each version it writes a file into ``.venvs/pythons``: ``3.14`` with the path of its interpreter, or
``3.14.missing`` with the reason why there is none, which is no error: `make test` says which it skipped.
``newest`` has the path of the newest one.
It needs nothing but Python, since it runs before anything is installed.
"""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from pythons import debian, machine, standalone
from pythons.commands import NotAvailable

FOLDER = Path(__file__).parent.parent / ".venvs" / "pythons"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m pythons", description="Find or get interpreters.")
    parser.add_argument("versions", nargs="+", metavar="VERSION", help="such as 3.14")
    versions = sorted(parser.parse_args().versions, key=_number)
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = dict(interpreters(versions))
    for version in versions:
        write(version, found[version])
        print(f"Python {version}: {found[version]}")
    newest = [path for path in map(found.__getitem__, versions) if isinstance(path, Path)][-1:]
    (FOLDER / "newest").write_text("".join(f"{path}\n" for path in newest), encoding="utf-8")


def _number(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def interpreters(versions: Iterable[str]) -> Iterator[tuple[str, Path | NotAvailable]]:
    """Each version with its interpreter, or why there is none."""
    missing: list[str] = []
    for version in versions:
        if path := machine.find(version):
            yield version, path
        else:
            missing.append(version)
    yield from get(missing).items()


def get(versions: list[str]) -> dict[str, Path | NotAvailable]:
    """The same for versions that this machine does not have."""
    if not versions:
        return {}
    try:
        found = debian.fetch(versions, FOLDER / "debian")
    except NotAvailable as error:
        found = dict.fromkeys(versions, error)
    return {version: _or_from_uv(version, found[version]) for version in versions}


def _or_from_uv(version: str, found: Path | NotAvailable) -> Path | NotAvailable:
    if isinstance(found, Path):
        return found
    try:
        return standalone.fetch(version, FOLDER / "standalone")
    except NotAvailable as error:
        return NotAvailable(f"not on this machine; Debian: {found}; uv: {error}")


def write(version: str, found: Path | NotAvailable) -> None:
    """Keeps what was found for the Makefile, instead of what was found before."""
    path, missing = FOLDER / version, FOLDER / f"{version}.missing"
    new, old = (missing, path) if isinstance(found, NotAvailable) else (path, missing)
    old.unlink(missing_ok=True)
    new.write_text(f"{found}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
