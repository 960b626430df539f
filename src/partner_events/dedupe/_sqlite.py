"""Entries in a SQLite file, for all processes of one machine."""
# pyright: reportPrivateUsage=false
# What is to be done at a fork is the store's own business, in functions that the system calls.

from __future__ import annotations

import os
import sqlite3
import time
from datetime import timedelta
from threading import RLock
from typing import TypeVar
from weakref import WeakSet

from partner_events.dedupe._entry import Entry
from partner_events.dedupe._errors import (
    ItemTooLargeError,
    StoreAccessDeniedError,
    StoreError,
    StoreNotFoundError,
    StoreUnavailableError,
)
from partner_events.dedupe._terms import milliseconds

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from partner_events.dedupe._entry import Change

SCHEMA = """
CREATE TABLE IF NOT EXISTS partner_events_dedupe (
    key TEXT PRIMARY KEY,
    token TEXT NOT NULL,
    is_completed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    removable_at INTEGER NOT NULL,
    result TEXT
) WITHOUT ROWID
"""
INDEX = "CREATE INDEX IF NOT EXISTS partner_events_dedupe_removable ON partner_events_dedupe (removable_at)"

SELECT = "SELECT key, token, is_completed, at, until, result FROM partner_events_dedupe WHERE key = ?"
INSERT = "INSERT OR REPLACE INTO partner_events_dedupe VALUES (?, ?, ?, ?, ?, ?, ?)"
UPDATE = """
UPDATE partner_events_dedupe SET token = ?, is_completed = ?, at = ?, until = ?, removable_at = ?, result = ?
WHERE key = ? AND token = ?
"""
DELETE = "DELETE FROM partner_events_dedupe WHERE key = ? AND token = ?"
SWEEP = """
DELETE FROM partner_events_dedupe WHERE key IN (
    SELECT key FROM partner_events_dedupe WHERE removable_at <= ? LIMIT ?
)
"""
CLAIMS_PER_SWEEP = 200
STEP = 0.002
"""Seconds from one try for the file to the next. SQLite's own steps grow to 100 ms: beside a process that
writes all the time, its tries meet no gap for many seconds. Nor does it let a signal end the wait."""

HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)
"""Another connection has the file: https://www.sqlite.org/rescode.html"""
TEMPORARY = (*HELD, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL)
REFUSED = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)

T = TypeVar("T")


class SQLiteStore:
    """Knows what the processes of one machine have handled, in a file that outlives them.

    Threads share one connection, processes do not: also one that was forked opens its own.
    The file is made when it is first needed. It must be on a local disk: SQLite's
    `write-ahead log <https://www.sqlite.org/wal.html>`_ does not work on a network file system.

    Args:
        path: The file. Its folder must be there.
        timeout: How long to wait for other processes before the store is called unavailable.
    """

    def __init__(self, path: str | Path, *, timeout: timedelta = timedelta(seconds=10)) -> None:
        self._path = os.fspath(path)
        if self._path in ("", ":memory:"):
            raise ValueError("a SQLiteStore is a file that processes share: take MemoryStore() for memory")
        self._timeout = milliseconds("timeout", timeout) / 1000
        # A signal may end a call at the very end of its `with`, and leave the lock taken: this thread gets it
        # again.
        self._lock = RLock()
        self._opened: sqlite3.Connection | None = None
        self._claims = 0
        with _registering:
            _stores.add(self)

    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        """See `Store.claim`."""
        return self._run("claim", lambda connection: self._claim(connection, entries, now))

    def settle(self, changes: Sequence[Change]) -> list[bool]:
        """See `Store.settle`."""

        def settle(connection: sqlite3.Connection) -> list[bool]:
            return [_settle(connection, change) for change in changes]

        return self._run("settle", lambda connection: _in_transaction(connection, settle))

    def close(self) -> None:
        """Closes the file. The next call opens it again."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def _run(self, operation: str, work: Callable[[sqlite3.Connection], T]) -> T:
        # No generators here: one that a signal ends is closed later, in the middle of another transaction.
        with self._lock:
            deadline = time.monotonic() + self._timeout
            while True:
                try:
                    if self._opened is None:
                        self._opened = self._open()
                    # Left by a call that a signal has ended.
                    _roll_back(self._opened)
                    return work(self._opened)
                except sqlite3.Error as error:
                    if _code(error) not in HELD or time.monotonic() >= deadline:
                        raise _error(error, self._path, operation) from error
                time.sleep(STEP)

    def _claim(
        self, connection: sqlite3.Connection, entries: Sequence[Entry], now: int
    ) -> list[Entry | None]:
        # Reading first: duplicates need no lock of the file.
        held = [_read(connection, entry.key) for entry in entries]
        if all(there is not None and there.until > now for there in held):
            return held

        def claim(connection: sqlite3.Connection) -> list[Entry | None]:
            self._sweep(connection, len(entries), now)
            return [_claim(connection, entry, now) for entry in entries]

        return _in_transaction(connection, claim)

    def _open(self) -> sqlite3.Connection:
        # Waiting is the caller's: SQLite says at once that it would have to.
        connection = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            _set_up(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _sweep(self, connection: sqlite3.Connection, claims: int, now: int) -> None:
        """Now and then removes what has run out: more than is written meanwhile."""
        self._claims -= claims
        if self._claims < 0:
            self._claims = CLAIMS_PER_SWEEP
            connection.execute(SWEEP, (now, 5 * max(claims, CLAIMS_PER_SWEEP)))

    def _forget(self) -> None:
        """Leaves the connection to the process that this one was forked from.

        It must be neither used nor closed here: https://www.sqlite.org/howtocorrupt.html
        """
        if self._opened is not None:
            _inherited.append(self._opened)
            self._opened = None

    def __del__(self) -> None:
        opened = getattr(self, "_opened", None)
        if opened is not None:
            opened.close()

    def __repr__(self) -> str:
        return f"SQLiteStore({self._path!r})"


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    # A completion must outlast a power failure, too.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(SCHEMA)
    connection.execute(INDEX)


def _claim(connection: sqlite3.Connection, entry: Entry, now: int) -> Entry | None:
    there = _read(connection, entry.key)
    if there is not None and there.until > now:
        return there
    connection.execute(INSERT, (entry.key, *_columns(entry)))
    return None


def _settle(connection: sqlite3.Connection, change: Change) -> bool:
    which = (change.key, change.token)
    if change.entry is None:
        return connection.execute(DELETE, which).rowcount == 1
    return connection.execute(UPDATE, (*_columns(change.entry), *which)).rowcount == 1


def _read(connection: sqlite3.Connection, key: str) -> Entry | None:
    row = connection.execute(SELECT, (key,)).fetchone()
    return Entry(row[0], row[1], bool(row[2]), *row[3:]) if row else None


def _columns(entry: Entry) -> tuple[str, bool, int, int, int, str | None]:
    return entry.token, entry.is_completed, entry.at, entry.until, entry.removable_at, entry.result


def _in_transaction(connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], T]) -> T:
    """Locks the file for writing at once: nobody writes between our reading and our writing."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        found = work(connection)
        connection.execute("COMMIT")
        return found
    except BaseException:
        _roll_back(connection)
        raise


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _code(error: sqlite3.Error) -> int:
    """The primary result code; other bits say more. https://www.sqlite.org/rescode.html"""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code & 0xFF


def _error(error: sqlite3.Error, path: str, operation: str) -> StoreError:
    code = _code(error)
    store = f"SQLite file {path}"
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    if code in TEMPORARY:
        return StoreUnavailableError(
            f"{store} is not available: {error} ({name})", store=store, operation=operation
        )
    if code == sqlite3.SQLITE_CANTOPEN:
        text = f"{store} cannot be opened: its folder must be there and let this process write"
        return StoreNotFoundError(text, store=store, operation=operation)
    if code in REFUSED:
        text = f"{store} cannot be written: {error}. This process needs to write the file and its folder"
        return StoreAccessDeniedError(text, store=store, operation=operation)
    if code == sqlite3.SQLITE_TOOBIG or isinstance(error, sqlite3.DataError):
        text = f"{store} takes no entry of this size: keep a smaller result, or none"
        return ItemTooLargeError(text, store=store, operation=operation)
    return StoreError(f"{store} fails: {error} ({name})", store=store, operation=operation)


_stores: WeakSet[SQLiteStore] = WeakSet()
_registering = RLock()
_paused: list[SQLiteStore] = []
_inherited: list[sqlite3.Connection] = []
"""Connections of the process that this one was forked from: kept, so that nothing closes them."""


def _before_fork() -> None:
    """Waits until no thread is inside SQLite, whose own locks would stay locked in the new process."""
    _registering.acquire()
    _paused.extend(_stores)
    for store in _paused:
        store._lock.acquire()


def _after_fork() -> None:
    for store in _paused:
        store._lock.release()
    _paused.clear()
    _registering.release()


def _after_fork_in_child() -> None:
    for store in _paused:
        store._forget()
    _after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork_in_child)
