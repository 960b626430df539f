"""Doing something again whenever the user's files change."""

from __future__ import annotations

from pathlib import Path

from partner_events.cli._output import note

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from watchfiles import Change

LOOKS_EVERY = 50
"""Milliseconds."""

SUFFIXES = {".py", ".json", ".yaml", ".yml", ".toml", ".env", ".ini", ".cfg", ".txt"}


def watched(run: Callable[[], int], paths: Iterable[Path]) -> int:
    """Run it, and again upon each change below folders or of files, until Ctrl-C; its last exit code."""
    from watchfiles import DefaultFilter, watch

    wanted = [each.resolve() for each in paths]
    files = {each for each in wanted if each.is_file()}
    # A file is watched through its folder: editors put another one in its place.
    folders = {each if each.is_dir() else each.parent for each in wanted}
    top = [each for each in folders if not any(other in each.parents for other in folders)]

    class Ours(DefaultFilter):
        """Leaves out what editors, caches and environments write."""

        def __call__(self, change: Change, path: str) -> bool:
            found = Path(path)
            is_below = any(folder in found.parents for folder in wanted)
            is_read = found in files or (
                is_below and (found.suffix in SUFFIXES or found.name.startswith(".env"))
            )
            return is_read and super().__call__(change, path)

    found = watch(*top, watch_filter=Ours(), recursive=True, rust_timeout=LOOKS_EVERY, yield_on_timeout=True)
    # It watches from the first answer on: no change is missed that is made while the function runs.
    next(found)
    code = run()
    note("watching for changes; Ctrl-C ends")
    try:
        for changes in found:
            if not changes:
                continue
            names = sorted({Path(path).name for _, path in changes})
            note(f"changed: {', '.join(names[:5])}")
            code = run()
            note("watching for changes; Ctrl-C ends")
    except KeyboardInterrupt:
        note("ended")
    return code
