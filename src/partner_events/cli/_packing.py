"""A directory of installed packages, made small and quick to start for a Lambda function."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import partner_events
from partner_events._base.value import Value
from partner_events.cli._errors import Failure
from partner_events.cli._kinds import nearest

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

OURS = "partner_events"
TOOLS = (
    *("_shown", "aws", "cli", "drift", "explorer", "generator", "registry", "testing"),
    *("patterns/_subscribers", "patterns/_targets"),
)
"""Parts of this library that are for development and set-up; nothing imports them when events are handled.

Two are what rules and subscribers are written with, and filters of subscribers read.
"""

_OF_TABLES = ("recorded", "tables", "*/models/_forms.py")
"""What nothing else imports, and needs pyarrow to be of use to a function."""

_OF_TOOLS = ("_pitfalls.toml", "_samples.toml", "_signature.py", "_webhook.toml", "events/_summaries.py")
"""Files of partners that only these parts use: ``testing``, ``aws``, ``explorer`` and ``cli``."""

_LEFT_OUT = ("*.pyi", "py.typed", "*.dist-info/RECORD")
"""What no function reads: what type checkers read, and what pip uninstalls by."""

_ENTRY = re.compile(r'^    "[^"]+": "(?P<partner>\w+)",$')
"""A line of the table of partners."""


class Packed(Value):
    """What a packed directory holds now, and what it was compiled with."""

    __slots__ = ("python", "partners", "files", "size", "size_before")

    python: str
    partners: tuple[str, ...]
    files: int
    size: int
    """In bytes."""
    size_before: int


def pack(
    folder: Path, partners: Collection[str], python: str, *, keep_source: bool, keep_tools: bool
) -> Packed:
    """Leave out of a directory what functions do not use, and compile the rest.

    ``python`` is the command of an interpreter of the version that the function runs on; of ``partners`` all
    are kept if none is named.

    Raises:
        Failure: The directory is not one of installed packages, or a name or the interpreter is wrong.
    """
    version = _version(python)
    table = _table(folder)
    kept = _kept(table.read_text(encoding="utf-8"), partners)
    before = _size(folder)
    _leave_out_partners(table, kept)
    _remove([folder / "bin", *folder.rglob("__pycache__")])
    _remove(path for pattern in _LEFT_OUT for path in [*folder.rglob(pattern)])
    if not keep_tools:
        _remove(folder / OURS / name for name in TOOLS)
        if not (folder / "pyarrow").exists():
            _remove([path for name in _OF_TABLES for path in folder.glob(f"{OURS}/{name}")])
        _remove([path for name in _OF_TOOLS for path in folder.glob(f"{OURS}/*/{name}")])
    _compile(folder, python, keep_source=keep_source)
    files = sum(1 for _ in _files(folder))
    return Packed(python=version, partners=kept, files=files, size=_size(folder), size_before=before)


def _version(python: str) -> str:
    try:
        run = subprocess.run(
            [python, "-I", "-c", "import platform; print(platform.python_version())"],
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise Failure(
            f"{python} is not a Python that runs here; --python takes the command of the version that the "
            "function runs on, such as python3.13"
        ) from error
    return run.stdout.strip()


def _table(folder: Path) -> Path:
    """The file with the partners of the library in the directory, which must not be the one that runs."""
    if Path(partner_events.__file__).resolve().is_relative_to(folder.resolve()):
        raise Failure(f"{folder} is where this command runs from; pack what pip install --target has filled")
    for path in folder.rglob("*"):
        if path.is_symlink() and path.is_dir():
            raise Failure(f"{path} is a link to another folder, of which nothing may be removed")
    table = folder / OURS / "_partners.py"
    if table.exists():
        return table
    if table.with_suffix(".pyc").exists():
        raise Failure(f"{folder} is packed already; install into it anew")
    raise Failure(f"{folder} has no {OURS}; fill it first, with pip install --target {folder}")


def _kept(table: str, names: Collection[str]) -> tuple[str, ...]:
    known = sorted({entry["partner"] for line in table.splitlines() if (entry := _ENTRY.match(line))})
    for name in names:
        if name not in known:
            raise Failure(f"there is no partner {name!r}{nearest(name, known)}")
    return tuple(name for name in known if not names or name in names)


def _leave_out_partners(table: Path, kept: Collection[str]) -> None:
    """Events of a partner that is not in the table are unknown ones, as those of any other sender."""
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    entries = {line: entry["partner"] for line in lines if (entry := _ENTRY.match(line))}
    left_out = {*entries.values()} - {*kept}
    # A new file: what is installed may be linked to the installer's cache.
    table.unlink()
    table.write_text("".join(line for line in lines if entries.get(line) not in left_out), encoding="utf-8")
    _remove(table.parent / name for name in left_out)


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _compile(folder: Path, python: str, *, keep_source: bool) -> None:
    """Compile every module; bytecode then stands in the place of its source, or beside it.

    A module that does not compile, such as a template, keeps its source and has no bytecode.
    """
    # Columns serve to underline the source in a traceback, and are a quarter of the bytecode.
    columns, place = ((), ()) if keep_source else (("-X", "no_debug_ranges"), ("-b",))
    compileall = ("-m", "compileall", "-qq", "--invalidation-mode", "unchecked-hash", *place)
    command = [python, "-I", *columns, *compileall, "-s", str(folder), str(folder)]
    subprocess.run(command, check=False)
    if not keep_source:
        _remove([path for path in folder.rglob("*.py") if path.with_suffix(".pyc").exists()])


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in _files(folder))
