"""A call of a store that is ended in its middle, as a signal's handler can, leaves the store usable."""

import itertools
import sys
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from support.counting import only_ours

from partner_events.dedupe import Change, Entry, MemoryStore, SQLiteStore
from partner_events.dedupe import _memory as memory
from partner_events.dedupe import _sqlite as sqlite

NOW = 1_800_000_000_000
SOON = timedelta(milliseconds=500)


class Interrupted(BaseException):
    """What a signal's handler raises, such as a soft time limit."""


def entry(key: str, token: str) -> Entry:
    return Entry(key, token, False, NOW, NOW + 60_000)


def interrupted(call: Callable[[], object], file: str, at: int) -> bool:
    """Ends a call before the line with this number of all that it runs in a file; False if it has fewer."""
    lines = itertools.count()

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        if frame.f_code.co_filename != file:
            return None
        if event == "line" and next(lines) == at:
            raise Interrupted
        return trace

    before = sys.gettrace()
    with only_ours():
        sys.settrace(trace)
        try:
            call()
        except Interrupted:
            return True
        finally:
            sys.settrace(before)
    return False


def in_memory(folder: Path) -> tuple[MemoryStore, MemoryStore]:
    store = MemoryStore()
    return store, store


def in_a_file(folder: Path) -> tuple[SQLiteStore, SQLiteStore]:
    """The store, and that of another process."""
    path = folder / "seen.sqlite"
    return SQLiteStore(path, timeout=SOON), SQLiteStore(path, timeout=SOON)


@pytest.mark.parametrize("operation", ["claim", "complete", "release"])
@pytest.mark.parametrize(("make", "module"), [(in_memory, memory), (in_a_file, sqlite)])
def test_a_store_goes_on_after_a_call_that_was_ended_at_any_line(
    make: Callable[[Path], tuple[Any, Any]], module: Any, operation: str, tmp_path: Path
) -> None:
    """In this process and in others; what was asked for is done or not, as a whole."""
    store, other = make(tmp_path)
    file: str = module.__file__
    at = 0
    for at in itertools.count():
        key, done = f"key-{at}", Entry(f"key-{at}", "a", True, NOW, NOW + 90_000)
        calls: dict[str, Callable[[], object]] = {
            "claim": partial(store.claim, [entry(key, "a"), entry(f"{key}-2", "a")], now=NOW),
            "complete": partial(store.settle, [Change(key, "a", done)]),
            "release": partial(store.settle, [Change(key, "a", None)]),
        }
        if operation != "claim":
            assert store.claim([entry(key, "a")], now=NOW) == [None]

        was_ended = interrupted(calls[operation], file, at)

        assert other.claim([entry(f"{key}-3", "b")], now=NOW) == [None]
        assert store.claim([entry(f"{key}-4", "b")], now=NOW) == [None]
        first, second = store.claim([entry(key, "c"), entry(f"{key}-2", "c")], now=NOW)
        if operation == "claim":
            assert (first is None) == (second is None)
        if not was_ended:
            break
    assert at > 5
