"""Where the files of a lake are: in a folder, or behind an address such as S3's."""

from __future__ import annotations

import os
import shutil
from errno import EILSEQ
from pathlib import Path
from tempfile import mkdtemp

from partner_events._base.lazy import load_extra

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

NO_FSSPEC = "a lake behind an address needs fsspec, and one in S3 s3fs: pip install 'partner-events[s3]'"

OWN = "_partner_events"
"""The folder of what is not a table: engines pass over names that begin with an underscore."""


class Storage:
    """A folder. Files come into it whole, by a rename."""

    def __init__(self, root: str) -> None:
        self.root = Path(root)

    def scratch(self, name: str) -> Path:
        """An empty folder for files that are being written."""
        folder = self.root / OWN / "writing" / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def put(self, file: Path, name: str) -> None:
        """Move a file to its place, where it replaces what is there."""
        place = self.root / name
        place.parent.mkdir(parents=True, exist_ok=True)
        os.replace(file, place)

    def write(self, name: str, content: bytes) -> None:
        place = self.root / name
        place.parent.mkdir(parents=True, exist_ok=True)
        partly = place.with_name(f".{place.name}.{os.getpid()}")
        partly.write_bytes(content)
        os.replace(partly, place)

    def read(self, name: str) -> bytes | None:
        """What is in a file; None if there is none."""
        try:
            return (self.root / name).read_bytes()
        except FileNotFoundError:
            return None

    def remove(self, name: str) -> None:
        (self.root / name).unlink(missing_ok=True)


class Remote(Storage):
    """Objects behind an address, which appear when they are whole. They are written on this machine first."""

    def __init__(self, root: str) -> None:
        url_to_fs: Any = load_extra("fsspec.core", "url_to_fs", NO_FSSPEC)
        self._system, path = url_to_fs(root)
        self._path = str(path).rstrip("/")

    def scratch(self, name: str) -> Path:
        return Path(mkdtemp(prefix="partner-events-"))

    def put(self, file: Path, name: str) -> None:
        self._system.put_file(str(file), f"{self._path}/{name}")
        file.unlink()

    def write(self, name: str, content: bytes) -> None:
        self._system.pipe_file(f"{self._path}/{name}", content)

    def read(self, name: str) -> bytes | None:
        try:
            found: bytes = self._system.cat_file(f"{self._path}/{name}")
        except FileNotFoundError:
            return None
        return found

    def remove(self, name: str) -> None:
        try:
            self._system.rm_file(f"{self._path}/{name}")
        except FileNotFoundError:
            return


def storage_at(to: str | os.PathLike[str]) -> Storage:
    """The storage at a path or an address.

    Raises:
        OSError: A path is not UTF-8, as Arrow needs it.
    """
    name = os.fspath(to)
    try:
        name.encode()
    except UnicodeEncodeError:
        raise OSError(EILSEQ, "Its name is not UTF-8, and Arrow writes to no other", name) from None
    return Remote(name) if "://" in name else Storage(name)
