"""Calls of a store that leave the event loop free."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")


async def in_thread(function: Callable[[], T], undo: Callable[[T], None] | None = None) -> T:
    """What a function returns that blocks, called in a thread.

    A thread cannot be cancelled. If the caller is, its cancellation waits for the function's end, and
    what it did is undone.
    """
    import asyncio

    task = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        has_failed = task.cancelled() or task.exception() is not None
        if undo is not None and not has_failed:
            returned = task.result()
            await asyncio.to_thread(lambda: undo(returned))
        raise
