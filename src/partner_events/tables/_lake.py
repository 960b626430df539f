"""`write`: the deliveries of files as a lake of Parquet, resumable, with all cores."""

from __future__ import annotations

import gc
import json
import os
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from importlib import import_module
from multiprocessing import get_context

from partner_events._base.text import shown
from partner_events._base.value import Value
from partner_events._kinds.registry import current
from partner_events._wire.errors import PartnerEventsError
from partner_events._wire.json import is_array, is_object
from partner_events.recorded._errors import UnreadableError
from partner_events.recorded._files import files_of
from partner_events.tables._notes import json_text
from partner_events.tables._schema import DEPTH
from partner_events.tables._storage import OWN, storage_at
from partner_events.tables._units import PART, Unit, rows_of, units_of
from partner_events.tables._writer import Writer, Written

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from partner_events.recorded._files import Source
    from partner_events.tables._rows import Row
    from partner_events.tables._storage import Storage

MOVING, DONE = "moving", "done"


class Lake(Value):
    """What `write` has written.

    Attributes:
        rows: How many deliveries became rows.
        rejected: How many parts of files held no delivery.
        files: How many files of Parquet were written.
        resumed: How many files, or parts of large files, had been written before, and were passed over.
    """

    __slots__ = ("rows", "rejected", "files", "resumed")

    rows: int
    rejected: int
    files: int
    resumed: int


class OtherOptionsError(PartnerEventsError, ValueError):
    """A lake was begun with other options than it would be gone on with.

    Attributes:
        before: The options that differ, as they were.
    """

    def __init__(self, to: str, before: dict[str, object]) -> None:
        was = ", ".join(f"{name}={value!r}" for name, value in before.items())
        super().__init__(f"{shown(to, 300)} was begun with {was}; use that, or another place")
        self.before: dict[str, object] = before


class _Options(Value):
    __slots__ = ("to", "mask", "judge", "raw", "depth", "keep_rejected", "part")

    to: str
    mask: bool
    judge: bool
    raw: bool
    depth: int
    keep_rejected: bool
    part: int


class _Done(Value):
    """A unit that was written: its rows, how many files, and what was rejected."""

    __slots__ = ("rows", "files", "errors", "count", "size")

    rows: int
    files: int
    errors: tuple[tuple[str, str, str], ...]
    count: int
    size: int


SHOWN = 1_000
"""How many errors of a unit are reported one by one; with ``keep_rejected`` all are written."""


def write(
    *sources: Source,
    to: str | os.PathLike[str],
    mask: bool = True,
    judge: bool = False,
    raw: bool = False,
    depth: int = DEPTH,
    keep_rejected: bool = False,
    processes: int | None = 1,
    part_size: int = PART,
    errors: Callable[[UnreadableError], object] | None = None,
    progress: Callable[[int, int | None, int], object] | None = None,
) -> Lake:
    """Write the deliveries in files to Parquet, in folders by partner, kind and day.

    Whatever ends it, it can be started again: what was written is passed over, and no row is doubled or
    lost. Each file, or each part of a large file with a document on each line, appears as a whole.

    Args:
        sources: What `partner_events.recorded.read` takes. What comes from standard input, or is given open,
            is written again each time.
        to: A folder, or an address such as ``s3://bucket/lake``, with ``pip install 'partner-events[s3]'``.
        mask: Whether secrets, and what partners' classes mark as sensitive, are covered.
        judge: Whether ``_deviations`` has all deviations of each delivery, as `to_arrow` has it.
        raw: Whether there is a column ``_raw`` with the delivery as it arrived, covered as well.
        depth: How many levels of objects in the payload have columns.
        keep_rejected: Whether what holds no delivery is listed in files of JSON lines below ``_rejected``.
        processes: How many work at the same time; None for as many as there are processors.
        part_size: In how large parts, in bytes, large files are written.
        errors: What gets an error for each part of a file that holds no delivery, as `read` has it. Without
            it, the first such error is raised.
        progress: What gets the bytes that are read, the bytes of all files if they are known, and the rows.

    Raises:
        UnreadableError: A part of a file holds no delivery. Only without ``errors``.
        OtherOptionsError: A ValueError: the lake was begun with other options.
        OSError: There is no such file.
    """
    options = _Options(os.fspath(to), mask, judge, raw, depth, keep_rejected, part_size)
    storage = storage_at(options.to)
    _check_options(storage, options)
    files = files_of(sources)
    units = [unit for file in files for unit in units_of(file, part_size)]
    left = [unit for unit in units if not _is_done(storage, unit)]
    sizes = [file.size for file in files]
    total = None if None in sizes else sum(filter(None, sizes))
    skipped = (total or 0) - sum(map(_size, left))
    found = Lake(0, 0, 0, len(units) - len(left))
    done_bytes = max(0, skipped)
    for done in _written(left, options, processes or os.cpu_count() or 1, errors is None):
        found = Lake(
            found.rows + done.rows, found.rejected + done.count, found.files + done.files, found.resumed
        )
        done_bytes += done.size
        if progress is not None:
            progress(done_bytes, total, found.rows)
        for each in done.errors:
            if errors is not None:
                errors(UnreadableError(*each))
    return found


def _size(unit: Unit) -> int:
    end = unit.size if unit.end is None else unit.end
    return 0 if end is None else end - unit.start


def _written(units: list[Unit], options: _Options, processes: int, is_strict: bool) -> Iterator[_Done]:
    """Write units, in this process or in several, in any order."""
    own = [unit for unit in units if unit.file.is_given_open]
    others = [unit for unit in units if not unit.file.is_given_open]
    for unit in own:
        yield _write_unit(unit, options, is_strict)
    if processes == 1 or len(others) <= 1:
        for unit in others:
            yield _write_unit(unit, options, is_strict)
        return
    modules = tuple({each.module for each in current.registrations.kinds.values()})
    # Forked, a child might wait for ever for a lock that one of pyarrow's threads held.
    pool = ProcessPoolExecutor(
        min(processes, len(others)), get_context("spawn"), initializer=_begin, initargs=(modules,)
    )
    with pool:
        try:
            todo = {pool.submit(_write_unit, unit, options, is_strict) for unit in others}
            while todo:
                ended, todo = wait(todo, return_when=FIRST_COMPLETED)
                for each in ended:
                    yield each.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _begin(modules: tuple[str, ...]) -> None:
    """Register what the parent has registered, as importing its modules does."""
    for name in modules:
        if name != "__main__":
            import_module(name)


def _write_unit(unit: Unit, options: _Options, is_strict: bool) -> _Done:
    """Write one unit.

    Raises:
        UnreadableError: A part of it holds no delivery. Only if it is strict.
    """
    storage = storage_at(options.to)
    before = _manifest(storage, unit)
    errors: list[tuple[str, str, str]] = []
    rejected: list[str] = []
    count = 0
    writer = Writer(
        options.to,
        name=unit.name,
        mask=options.mask,
        judge=options.judge,
        raw=options.raw,
        depth=options.depth,
    )
    try:
        for found in _seldom_collected(rows_of(unit)):
            if not isinstance(found, UnreadableError):
                writer.add(found)
                continue
            if is_strict:
                raise found
            count += 1
            if len(errors) < SHOWN:
                errors.append((found.file, found.place, found.reason))
            if options.keep_rejected:
                rejected.append(_rejection(found, options))
        written = writer.finish()
        _appear(storage, unit, writer, written, rejected, before)
    finally:
        writer.abandon()
    return _Done(writer.rows, len(written), tuple(errors), count, _size(unit))


def _seldom_collected(rows: Iterator[Row | UnreadableError]) -> Iterator[Row | UnreadableError]:
    """The rows, while garbage is collected less often: what is decoded of JSON is much, and has no cycles."""
    before = gc.get_threshold()
    gc.set_threshold(max(SELDOM, before[0]), *before[1:])
    try:
        yield from rows
    finally:
        gc.set_threshold(*before)


SELDOM = 100_000


def _rejection(error: UnreadableError, options: _Options) -> str:
    found: dict[str, object] = {"file": error.file, "place": error.place, "reason": error.reason}
    if error.cause is not None and not options.mask and _is_json(error.cause.raw):
        found["raw"] = error.cause.raw
    return f"{json_text(found)}\n"


def _is_json(value: object) -> bool:
    return isinstance(value, str) or is_object(value) or is_array(value)


# What has been written


def _manifest_name(unit: Unit) -> str:
    return f"{OWN}/units/{unit.name}.json"


def _manifest(storage: Storage, unit: Unit) -> dict[str, object]:
    content = storage.read(_manifest_name(unit))
    found: dict[str, object] = {} if content is None else json.loads(content)
    return found


def _is_done(storage: Storage, unit: Unit) -> bool:
    """Whether a unit has been written, and its file is as long as it was."""
    if unit.file.is_given_open:
        return False
    found = _manifest(storage, unit)
    is_of_it = [found.get("start"), found.get("end")] == [unit.start, unit.end]
    is_same = is_of_it and (unit.end is not None or found.get("size") == unit.size)
    return found.get("state") == DONE and is_same


def _appear(
    storage: Storage,
    unit: Unit,
    writer: Writer,
    written: list[Written],
    rejected: list[str],
    before: dict[str, object],
) -> None:
    """Let all files of a unit appear, in the place of those that were written of it before."""
    names = [each.name for each in written]
    manifest: dict[str, object] = {
        "state": MOVING,
        "file": unit.file.name,
        "start": unit.start,
        "end": unit.end,
        "size": unit.size,
        "rows": writer.rows,
        "files": names,
    }
    former = [str(each) for each in _list(before.get("files"))]
    storage.write(_manifest_name(unit), json_text({**manifest, "files": [*{*names, *former}]}).encode())
    for name in former:
        if name not in names:
            storage.remove(name)
    writer.appear(written)
    place = f"_rejected/part-{unit.name}.jsonl"
    if rejected:
        storage.write(place, "".join(rejected).encode())
    else:
        storage.remove(place)
    storage.write(_manifest_name(unit), json_text({**manifest, "state": DONE}).encode())


def _list(value: object) -> list[object]:
    return value if is_array(value) else []


def _check_options(storage: Storage, options: _Options) -> None:
    """Begin a lake, or go on with one that was begun with the same options.

    Raises:
        OtherOptionsError: They are others.
    """
    name = f"{OWN}/options.json"
    said = {
        "mask": options.mask,
        "judge": options.judge,
        "raw": options.raw,
        "depth": options.depth,
        "part_size": options.part,
    }
    content = storage.read(name)
    if content is None:
        storage.write(name, json_text(said).encode())
        return
    before: dict[str, object] = json.loads(content)
    differing = {name: before.get(name) for name in said if before.get(name) != said[name]}
    if differing:
        raise OtherOptionsError(options.to, differing)
