"""A tenth of a core for a process, as Lambda gives it to a function of 128 MB.

https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
"""

import os
import signal
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from uuid import uuid4

PERIOD_MS, SHARE_MS = 100, 10

_V2, _V1 = Path("/sys/fs/cgroup"), Path("/sys/fs/cgroup/cpu")
"""Where Linux has its control groups, all in one or that of CPU time alone."""


@dataclass(frozen=True)
class Throttle:
    """What holds processes back, until the context that gave it ends."""

    name: str
    hold: Callable[[int], None]
    """Holds back a process, by its id, and those that it starts."""
    group: Path | None = None
    """The control group, if it is one."""

    def __str__(self) -> str:
        return self.name


@contextmanager
def throttle() -> Generator[Throttle]:
    """A control group if one can be made, which takes rights; otherwise signals that stop and continue."""
    group = _group()
    if group is None:
        with _signals() as stopping:
            yield stopping
        return
    try:
        yield Throttle("a control group", lambda pid: _write(group / "cgroup.procs", str(pid)), group)
    finally:
        _remove(group)


def _group() -> Path | None:
    """A new control group with a tenth of a core, if it can be made."""
    ways = (
        (_V2, {"cpu.max": f"{SHARE_MS}000 {PERIOD_MS}000"}),
        (_V1, {"cpu.cfs_period_us": f"{PERIOD_MS}000", "cpu.cfs_quota_us": f"{SHARE_MS}000"}),
    )
    for parent, limits in ways:
        group = parent / f"bench-{uuid4().hex}"
        try:
            # In a file system that is none of control groups, the files are not there after this.
            group.mkdir()
        except OSError:
            continue
        if all((group / name).exists() for name in ("cgroup.procs", *limits)):
            with suppress(OSError):
                for name, value in limits.items():
                    _write(group / name, value)
                return group
        _remove(group)
    return None


def _write(file: Path, value: str) -> None:
    file.write_text(value, encoding="ascii")


def _remove(group: Path) -> None:
    """Removes a group, whose last process may not have been cleared away yet."""
    for _ in range(100):
        try:
            group.rmdir()
        except OSError:
            time.sleep(0.05)
        else:
            return


@contextmanager
def _signals() -> Generator[Throttle]:
    """Lets a process run for ten of each hundred milliseconds."""
    ended = Event()
    held: list[Thread] = []

    def hold(pid: int) -> None:
        held.append(Thread(target=_take_turns, args=(pid, ended), daemon=True))
        held[-1].start()

    try:
        yield Throttle("signals that stop and continue", hold)
    finally:
        ended.set()
        for each in held:
            each.join()


def _take_turns(pid: int, ended: Event) -> None:
    # The process has a group of its own, and may be gone at any time.
    with suppress(ProcessLookupError):
        while not ended.is_set():
            os.killpg(pid, signal.SIGSTOP)
            time.sleep((PERIOD_MS - SHARE_MS) / 1000)
            os.killpg(pid, signal.SIGCONT)
            time.sleep(SHARE_MS / 1000)
