"""What must be installed, and what our wheel weighs."""

import re
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import ROOT

WHEEL_MB = 2.5
LIBRARY = ROOT / "src" / "partner_events"

_NAME = re.compile(r"[A-Za-z0-9._-]+")


def is_installed(distributions: Iterable[str]) -> bool:
    return all(_find(name) for name in distributions)


def installed_mb(distributions: Iterable[Distribution], files: Iterable[Path] = ()) -> float:
    """Megabytes of distributions, and of other files; without .pyc."""
    sizes = map(_size, distributions)
    return (sum(sizes) + sum(path.stat().st_size for path in files)) / 1e6


def library_files() -> list[Path]:
    """The files of our package, as a wheel has them."""
    return [path for path in LIBRARY.rglob("*") if path.is_file() and path.suffix != ".pyc"]


def wheel() -> Table:
    """Builds the wheel, and weighs it."""
    columns = ("what", "MB", "verdict")
    table = Table("Wheel", f"Built by `python -m build --wheel`. Bar: {WHEEL_MB} MB.", columns)
    if reason := _no_build():
        table.rows.append([f"not built: {reason}", NONE, NONE])
        return table
    with TemporaryDirectory() as folder:
        error = _build(Path(folder))
        wheels = list(Path(folder).glob("*.whl"))
        if not wheels:
            table.rows.append([f"not built: {error}", NONE, MISS])
        for path in wheels:
            size = path.stat().st_size / 1e6
            table.rows.append([path.name, f"{size:.2f}", verdict(Bar("size", size, WHEEL_MB))])
    size = installed_mb([], library_files())
    table.rows.append([f"unpacked, {len(library_files())} files", f"{size:.2f}", NONE])
    return table


def _no_build() -> str | None:
    if not (ROOT / "pyproject.toml").exists():
        return "there is no pyproject.toml"
    missing = [name for name in ("build", "hatchling") if find_spec(name) is None]
    return f"{', '.join(missing)} is not installed" if missing else None


def _build(folder: Path) -> str:
    """Builds the wheel into a folder, and returns the last line of what was said."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    # Not in the repository: there, its folder `build` would be taken for the module.
    process = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, cwd=folder)
    return (process.stdout + process.stderr).strip().splitlines()[-1]


def with_requirements(names: Iterable[str]) -> Iterable[Distribution]:
    """Distributions by name, with all that they require and that is installed; without extras."""
    found: dict[str, Distribution] = {}
    todo = list(names)
    while todo:
        name = _normal(todo.pop())
        if name not in found and (dist := _find(name)):
            found[name] = dist
            todo += [_required(line) for line in dist.requires or () if "extra ==" not in line]
    return found.values()


def _find(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _required(requirement: str) -> str:
    match = _NAME.match(requirement)
    return match.group() if match else ""


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _size(dist: Distribution) -> int:
    files = [Path(str(dist.locate_file(file))) for file in dist.files or () if file.suffix != ".pyc"]
    return sum(path.stat().st_size for path in files if path.exists())
