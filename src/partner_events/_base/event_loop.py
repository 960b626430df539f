"""What needs event loops: `asyncio` is imported when one is used.

Type checkers read the stub beside this module, and with it no `asyncio`: that, with the sockets and
processes that it imports, was 8 % of what mypy did for a handler of twenty lines.
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from asyncio import Future, Runner
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")


def is_running() -> bool:
    """Whether an event loop runs in this thread."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def make_runner() -> Runner:
    """An event loop for what is awaited in a thread that has none."""
    import asyncio

    return asyncio.Runner()


async def in_thread(function: Callable[[], T], undo: Callable[[T], None] | None = None) -> T:
    """What a function returns that blocks, called in a thread: the event loop stays free.

    A thread cannot be cancelled. If the caller is, even several times, its cancellation waits for the
    function's end, and what it did is undone.
    """
    import asyncio

    task = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await _ended(task)
        has_failed = task.cancelled() or task.exception() is not None
        if undo is not None and not has_failed:
            returned = task.result()
            undoing = asyncio.ensure_future(asyncio.to_thread(lambda: undo(returned)))
            await _ended(undoing)
            undoing.result()
        raise


async def _ended(task: Future[T]) -> None:
    """Waits for a task that nothing can stop, however often the caller is cancelled."""
    import asyncio

    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            # The first cancellation goes on when the task has ended.
            continue
