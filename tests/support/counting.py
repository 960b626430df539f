"""What work takes, counted instead of timed."""

import gc
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def only_ours() -> Generator[None]:
    """Nothing runs in the block but what it calls: garbage of other tests is not finalized in its middle."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def calls_of(work: Callable[[], object]) -> int:
    """How many Python functions are called."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    with only_ours():
        sys.setprofile(note)
        try:
            work()
        finally:
            sys.setprofile(before)
    return count


def least(measure: Callable[[], int], most: int) -> int:
    """What is measured; the less of two times, if the first is more than ``most``.

    What is done once is no part of what each time takes, and comes when other tests have led to it: their
    garbage is finalized, or a model that was read a hundred times gets a validator of its own.
    """
    found = measure()
    return found if found <= most else min(found, measure())
