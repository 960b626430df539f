"""`Writer`: rows into Parquet files, one partition beside the other."""

from __future__ import annotations

import re
import shutil
from uuid import uuid4

from partner_events._base.value import Value
from partner_events._kinds.lookup import kind_class
from partner_events.tables._arrow import pa, pc, pq
from partner_events.tables._evolution import evolved
from partner_events.tables._rows import batch_of, row_of
from partner_events.tables._schema import DEPTH, arrow_schema
from partner_events.tables._storage import OWN, storage_at

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import os
    from pathlib import Path
    from types import TracebackType
    from typing import Any, Self

    from partner_events.tables._rows import Event, Row
    from partner_events.tables._storage import Storage

ROWS = 1_000
"""The rows that become a batch together."""

WAITING = 20_000
"""The rows that may wait for others of their kind."""

ROW_GROUP = 100_000
"""The rows of a row group, if they are not too large together."""

HELD = 192 * 1024 * 1024
"""The bytes of batches that wait for their row groups to be full."""

OPEN = 100
"""The files that are written at the same time."""

UNKNOWN = "__unknown__"
"""The partition of kinds that no class is for: they are not told apart, as anyone can make up a kind."""

NOTHING = "__HIVE_DEFAULT_PARTITION__"
"""What Hive calls the partition of null. https://cwiki.apache.org/confluence/display/Hive/DynamicPartitions"""

PARTITIONED = ("partner", "kind")
"""The columns that are in the names of folders, and so not in files: Athena takes no column twice."""

_ESCAPED = re.compile(r"[\x00-\x1f\x7f\"#%'*/:=?\\\[\]^{}<>| ]|[^\x00-\x7f]")


class Written(Value):
    """A file that was written: ``name`` from the lake's root on, and how many rows it has."""

    __slots__ = ("name", "rows")

    name: str
    rows: int


class Writer:
    """Writes events or deliveries to Parquet, in folders by partner, kind and day of `occurred_at`.

    Files appear when the writer is closed, all or, if it is left by an exception, none. Memory is bounded,
    whatever is written.

    Args:
        to: A folder, or an address such as ``s3://bucket/lake``, with ``pip install 'partner-events[s3]'``.
        name: What names of files have in common. A second writer with the same name, and the same events,
            replaces the files of the first. By default no other has it.
        mask: Whether secrets, and what partners' classes mark as sensitive, are covered.
        judge: Whether ``_deviations`` has all deviations of each delivery, as `to_arrow` has it.
        raw: Whether there is a column ``_raw`` with the delivery as it arrived, covered as well.
        depth: How many levels of objects in the payload have columns.
        open_files: How many files are written at the same time.
    """

    def __init__(
        self,
        to: str | os.PathLike[str],
        *,
        name: str | None = None,
        mask: bool = True,
        judge: bool = False,
        raw: bool = False,
        depth: int = DEPTH,
        open_files: int = OPEN,
    ) -> None:
        self.name: str = name or uuid4().hex
        self.rows: int = 0
        self._storage: Storage = storage_at(to)
        self._mask, self._judge, self._raw, self._depth = mask, judge, raw, depth
        self._open_files = open_files
        self._scratch: Path = self._storage.scratch(self.name)
        self._rows: dict[tuple[str | None, str], list[Row]] = {}
        self._waiting = 0
        self._schemas: dict[tuple[str | None, str], Any] = {}
        self._parts: dict[str, _Part] = {}
        self._open: dict[str, _Part] = {}
        self._held = 0

    def write(self, event: Event) -> None:
        """Take one event or delivery.

        Raises:
            InvalidEventError: It is not an EventBridge delivery, or lacks its partner's frame.
        """
        self.add(row_of(event))

    def add(self, row: Row) -> None:
        found = row.identified
        key = (found.partner, found.kind)
        if key not in self._schemas and not is_known(*key):
            key = (found.partner, UNKNOWN)
        rows = self._rows.setdefault(key, [])
        rows.append(row)
        self.rows += 1
        self._waiting += 1
        if len(rows) >= ROWS:
            self._batch(key)
        elif self._waiting >= WAITING:
            self._batch(max(self._rows, key=lambda each: len(self._rows[each])))

    def close(self) -> list[Written]:
        """Write what is left, and let the files appear."""
        written = self.finish()
        self.appear(written)
        self.abandon()
        return written

    def appear(self, written: list[Written]) -> None:
        """Move files to their places."""
        for each in written:
            self._storage.put(self._scratch / each.name, each.name)

    def finish(self) -> list[Written]:
        """Write what is left. The files do not appear yet."""
        while self._rows:
            self._batch(next(iter(self._rows)))
        for part in self._parts.values():
            self._flush(part)
            part.close()
        return [Written(name, rows) for part in self._parts.values() for name, rows in part.files]

    def abandon(self) -> None:
        """Remove what did not appear."""
        for part in self._parts.values():
            part.close()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.abandon()

    def _batch(self, key: tuple[str | None, str]) -> None:
        """Make a batch of the rows of a kind that wait."""
        rows = self._rows.pop(key)
        self._waiting -= len(rows)
        batch = batch_of(rows, self._schema(key), mask=self._mask, judge=self._judge)
        days = batch.column("occurred_at").cast(pa.date32())
        folder = f"partner={escaped(key[0])}/kind={escaped(key[1])}"
        unique = days.unique()
        for day in unique:
            some = pc.equal(days, day) if day.is_valid else days.is_null()
            own = batch if len(unique) == 1 else batch.filter(some)
            date = str(day.as_py()) if day.is_valid else NOTHING
            self._hold(f"{folder}/date={date}", own.drop_columns(list(PARTITIONED)))

    def _hold(self, folder: str, batch: Any) -> None:
        part = self._parts.get(folder)
        if part is None:
            part = self._parts[folder] = _Part(folder, self.name, self._scratch)
        self._held += part.hold(batch)
        if part.rows_held >= ROW_GROUP:
            self._flush(part)
        while self._held > HELD:
            self._flush(max(self._parts.values(), key=lambda each: each.bytes_held))

    def _flush(self, part: _Part) -> None:
        """Write a row group of what a partition holds."""
        if not part.rows_held:
            return
        if part.folder not in self._open:
            while len(self._open) >= self._open_files:
                self._open.pop(next(iter(self._open))).close()
        self._open.pop(part.folder, None)
        self._open[part.folder] = part
        self._held -= part.flush()

    def _schema(self, key: tuple[str | None, str]) -> Any:
        """The lake's schema of a kind: what it began with, and the columns that came since."""
        known = self._schemas.get(key)
        if known is not None:
            return known
        partner, kind = key
        model = kind_class(partner, kind) if partner and kind != UNKNOWN else None
        schema = arrow_schema(*([] if model is None else [model]), depth=self._depth, raw=self._raw)
        name = f"{OWN}/schemas/partner={escaped(partner)}/kind={escaped(kind)}.arrow"
        before = self._storage.read(name)
        if before is not None:
            schema = evolved(pa.ipc.read_schema(pa.py_buffer(before)), schema)
        content = schema.serialize().to_pybytes()
        if content != before:
            self._storage.write(name, content)
        self._schemas[key] = schema
        return schema


class _Part:
    """A partition, and its files."""

    def __init__(self, folder: str, name: str, scratch: Path) -> None:
        self.folder = folder
        self.files: list[tuple[str, int]] = []
        self.rows_held = 0
        self.bytes_held = 0
        self._name = name
        self._scratch = scratch
        self._batches: list[Any] = []
        self._writer: Any = None

    def hold(self, batch: Any) -> int:
        """Keep a batch for the next row group; the bytes of it."""
        size = int(batch.nbytes)
        self._batches.append(batch)
        self.rows_held += batch.num_rows
        self.bytes_held += size
        return size

    def flush(self) -> int:
        """Write a row group; the bytes that it held."""
        table = pa.Table.from_batches(self._batches)
        if self._writer is None:
            name = f"{self.folder}/part-{self._name}-{len(self.files):04}.parquet"
            path = self._scratch / name
            path.parent.mkdir(parents=True, exist_ok=True)
            self._writer = pq.ParquetWriter(str(path), table.schema, compression="zstd")
            self.files.append((name, 0))
        self._writer.write_table(table, row_group_size=max(1, table.num_rows))
        name, rows = self.files[-1]
        self.files[-1] = (name, rows + table.num_rows)
        held, self.bytes_held = self.bytes_held, 0
        self._batches, self.rows_held = [], 0
        return held

    def close(self) -> None:
        """End the file; what comes later is in another one."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None


def is_known(partner: str | None, kind: str) -> bool:
    return partner is not None and kind_class(partner, kind) is not None


def escaped(value: str | None) -> str:
    """A value as Hive writes it in the name of a folder."""
    if value is None:
        return NOTHING
    return _ESCAPED.sub(lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()), value)
