"""The explorer's files, each made once: kept in memory, and in the user's cache for the next time."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
from collections import defaultdict
from contextlib import suppress
from pathlib import Path
from threading import Lock

import partner_events
from partner_events._kinds.lookup import all_registrations
from partner_events.explorer._files import Files

DATA = re.compile(r"data/(?:\w+/)*[\w.-]+\.json", re.ASCII)
"""The paths that are kept: what is made of the models."""


class Kept:
    """The files of the explorer, for several threads.

    They are not kept in the cache while kinds are registered, which nothing says how to recognize again, nor
    where it cannot be written: then they are made anew by each process.
    """

    def __init__(self) -> None:
        self._files = Files()
        self._made: dict[str, bytes] = {}
        self._making: defaultdict[str, Lock] = defaultdict(Lock)
        self._folder = None if any(True for _ in all_registrations()) else _folder()

    def content(self, path: str) -> bytes | None:
        """What is in a file; None if there is no such file."""
        if not DATA.fullmatch(path):
            return self._files.content(path)
        # What two pages ask for at once is made once.
        with self._making[path]:
            found = self._made.get(path) or self._read(path)
            if found is None:
                found = self._files.content(path)
                if found is not None:
                    self._write(path, found)
            if found is not None:
                self._made[path] = found
            return found

    def _read(self, path: str) -> bytes | None:
        try:
            return (self._folder / path).read_bytes() if self._folder else None
        except OSError:
            return None

    def _write(self, path: str, content: bytes) -> None:
        """Write it so that it is there as a whole or not at all."""
        if self._folder is None:
            return
        target = self._folder / path
        with suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            # Its end removes what a full disk has left unfinished.
            with tempfile.TemporaryDirectory(dir=self._folder) as folder:
                unfinished = Path(folder, target.name)
                unfinished.write_bytes(content)
                unfinished.replace(target)


def cache() -> Path:
    """Where programs of this user keep what they can make again."""
    named = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return Path(named or Path.home() / ".cache") / "partner-events"


def _folder() -> Path:
    """The folder of this version of the library. Those of other versions are removed."""
    folder = cache() / f"explorer-{_fingerprint()}"
    for other in folder.parent.glob("explorer-*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)
    return folder


def _fingerprint() -> str:
    """What is different for another version of the library, or of a part of it."""
    root = Path(partner_events.__file__).parent
    found = hashlib.sha256()
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(each for each in folders if each != "__pycache__")
        for name in sorted(names):
            stat = Path(folder, name).stat()
            found.update(f"{folder}/{name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return found.hexdigest()[:16]
