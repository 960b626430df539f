"""The files that names stand for: themselves, all in a folder, all that a pattern matches, objects of S3."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import contextmanager
from glob import glob, has_magic
from pathlib import Path

from partner_events._base.lazy import load_extra
from partner_events._base.text import quoted
from partner_events._base.value import Value

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, TypeAlias

    from partner_events.recorded._texts import Readable

    Source: TypeAlias = str | os.PathLike[str] | Readable

STDIN = "-"

NO_FSSPEC = "files behind an address need fsspec, and those of S3 s3fs: pip install 'partner-events[s3]'"


class File(Value):
    """A file to read. ``size`` is its bytes, if they are known before it is read."""

    __slots__ = ("name", "size", "_opened", "_system")

    name: str
    size: int | None
    _opened: Readable | None
    _system: Any

    @property
    def is_given_open(self) -> bool:
        """Whether it is standard input or was given open: it can be read once, and by this process alone."""
        return self._opened is not None

    @contextmanager
    def open(self) -> Iterator[Readable]:
        """Its bytes. What was given open is left open.

        Raises:
            OSError: It cannot be opened.
        """
        if self._opened is not None:
            yield self._opened
        elif self._system is not None:
            with self._system.open(self.name, "rb") as file:
                yield file
        else:
            with Path(self.name).open("rb") as file:
                yield file


def files_of(sources: Iterable[Source]) -> list[File]:
    """The files of names, in the order of the names; those of a folder or pattern in the order of theirs.

    Raises:
        OSError: There is no file of that name, or none in that folder.
        ModuleNotFoundError: An address needs a package that is not installed.
    """
    return [file for source in sources for file in _files(source)]


def _files(source: Source) -> list[File]:
    if not isinstance(source, (str, os.PathLike)):
        if not callable(getattr(source, "read", None)):
            raise TypeError(f"expected names of files, or files that are open as binary; got {_a(source)}")
        return [File(_name_of(source), None, source, None)]
    name = os.fspath(source)
    if not name:
        raise FileNotFoundError(errno.ENOENT, "the name of a file is empty", name)
    if name == STDIN:
        return [File(STDIN, None, sys.stdin.buffer, None)]
    if "://" in name:
        return _at_address(name)
    path = Path(name)
    if path.is_dir():
        return _in_folder(path)
    if has_magic(name) and not path.exists():
        found = sorted(glob(name, recursive=True))
        if not found:
            raise FileNotFoundError(2, "no file matches the pattern", name)
        return [file for each in found for file in _matched(Path(each))]
    size = path.stat().st_size if path.exists() else os.stat(name).st_size
    return [File(name, size if path.is_file() else None, None, None)]


def _matched(path: Path) -> list[File]:
    return [] if path.is_dir() else [_file_in_folder(path)]


def _in_folder(folder: Path) -> list[File]:
    """All files in it, at any depth, but for what begins with a dot, and for what is in such folders."""
    found: list[Path] = []
    for inside, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if not each.startswith(".")]
        found += [Path(inside, each) for each in names if not each.startswith(".")]
    if not found:
        raise FileNotFoundError(2, "there is no file in the folder", str(folder))
    return [_file_in_folder(each) for each in sorted(found)]


def _file_in_folder(path: Path) -> File:
    """A file that was found. What cannot be read is one, too: an error when it is opened."""
    try:
        status = path.stat()
    except OSError:
        return File(str(path), None, None, None)
    if not stat.S_ISREG(status.st_mode):
        return File(str(path), None, _NotRegular(), None)
    return File(str(path), status.st_size, None, None)


class _NotRegular:
    """A pipe, a socket or a device in a folder: reading from it might never end."""

    def read(self, size: int, /) -> bytes:
        raise OSError(errno.EINVAL, "it is not a regular file")


def _at_address(address: str) -> list[File]:
    """The objects at an address: one, all below it, or all that match it."""
    url_to_fs: Any = load_extra("fsspec.core", "url_to_fs", NO_FSSPEC)
    try:
        system, path = url_to_fs(address)
    except (ImportError, ValueError) as error:
        raise ModuleNotFoundError(f"{NO_FSSPEC} ({error})", name="fsspec") from error
    try:
        if has_magic(path):
            details = system.glob(path, detail=True)
        elif system.isdir(path):
            details = system.find(path, detail=True)
        else:
            details = {path: system.info(path)}
    except OSError as error:
        raise _at(address, error) from error
    files = [
        File(system.unstrip_protocol(each), about.get("size"), None, system)
        for each, about in sorted(details.items())
        if about.get("type") == "file" and about.get("size") != 0
    ]
    if not files:
        raise FileNotFoundError(2, "there is nothing to read", address)
    return files


def _at(address: str, error: OSError) -> OSError:
    """The error of an address, which says which: those of connections, and of some file systems, do not."""
    number = error.errno or (errno.EACCES if isinstance(error, PermissionError) else errno.EIO)
    if isinstance(error, FileNotFoundError):
        number, reason = errno.ENOENT, os.strerror(errno.ENOENT)
    else:
        reason = error.strerror or str(error)
    return OSError(number, reason, address)


def _name_of(source: object) -> str:
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else type(source).__name__


def _a(value: object) -> str:
    return quoted(type(value).__name__)
