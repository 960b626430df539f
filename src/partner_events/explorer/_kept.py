"""The explorer in the user's cache, so that it is written once for each version of the library."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import partner_events
from partner_events._kinds.lookup import all_registrations
from partner_events.explorer._write import write

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable


def kept(progress: Callable[[int, int], None]) -> tuple[Path, bool]:
    """A folder with the explorer, and whether the caller has to remove it when it is no longer needed.

    It is in the cache unless kinds are registered, which nothing says how to recognize again.

    Raises:
        OSError: There is no place to write it.
    """
    if any(True for _ in all_registrations()):
        folder = Path(tempfile.mkdtemp(prefix="partner-events-"))
        write(folder, progress=progress)
        return folder, True
    folder = cache() / f"explorer-{_fingerprint()}"
    if not folder.is_dir():
        _write_at_once(folder, progress)
    return folder, False


def cache() -> Path:
    """Where programs of this user keep what they can make again."""
    named = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return Path(named or Path.home() / ".cache") / "partner-events"


def _write_at_once(folder: Path, progress: Callable[[int, int], None]) -> None:
    """Write it so that it is there as a whole or not at all, and remove those of other versions."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix="unfinished-", dir=folder.parent))
    try:
        write(unfinished, progress=progress)
        # It fails if another process was quicker, which has written the same.
        with suppress(OSError):
            unfinished.rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    for other in folder.parent.glob("explorer-*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)


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
