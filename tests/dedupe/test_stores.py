"""The stores: each does what the protocol says, and its failures say what to do."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import partial
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import ROOT
from support.servers import dynamodb_client, dynamodb_server, dynamodb_store, free_port, redis_server
from support.serving import Serving

from dedupe.workers import delivery
from partner_events import PartnerEventsError
from partner_events.dedupe import (
    Change,
    Claimed,
    Deduplicator,
    Duplicate,
    DynamoDBStore,
    Entry,
    ItemTooLargeError,
    MemoryStore,
    RedisStore,
    SQLiteStore,
    Store,
    StoreAccessDeniedError,
    StoreError,
    StoreNotFoundError,
    StoreUnavailableError,
    conformance,
)
from partner_events.dedupe._entry import GRACE

tools = pytest.mark.tools
NOW = int(time.time() * 1000)


@pytest.fixture(scope="module")
def redis_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with redis_server(tmp_path_factory.mktemp("redis")) as port:
        yield port


@pytest.fixture(scope="module")
def dynamodb_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with dynamodb_server(tmp_path_factory.mktemp("dynamodb")) as port:
        dynamodb_store(port).create_table()
        yield port


@pytest.fixture
def redis_store(redis_port: int) -> RedisStore:
    return RedisStore.from_url(
        f"redis://127.0.0.1:{redis_port}?socket_timeout=600&socket_connect_timeout=600"
    )


@pytest.fixture
def sqlite_store(tmp_path: Path) -> SQLiteStore:
    return SQLiteStore(tmp_path / "dedupe.db", timeout=timedelta(seconds=600))


def entry(key: str, *, result: str | None = None, now: int = NOW) -> Entry:
    return Entry(key, os.urandom(4).hex(), False, now, now + 60_000, result)


# Conformance

with_every_check = pytest.mark.parametrize("check", conformance.CHECKS, ids=conformance.name_of)


@with_every_check
def test_memory_store(check: conformance.Check) -> None:
    """It does what every store must."""
    check(MemoryStore())


@with_every_check
def test_sqlite_store(check: conformance.Check, sqlite_store: SQLiteStore) -> None:
    """It does what every store must."""
    check(sqlite_store)


@tools
@with_every_check
def test_redis_store(check: conformance.Check, redis_store: RedisStore) -> None:
    """It does what every store must."""
    check(redis_store)


@tools
@with_every_check
def test_redis_store_with_a_client_that_decodes(check: conformance.Check, redis_port: int) -> None:
    """Answers may be bytes or text."""
    client = import_module("redis").Redis(host="127.0.0.1", port=redis_port, decode_responses=True)

    check(RedisStore(client, prefix="decoded:"))


@pytest.fixture(scope="module")
def redis_cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A client of a cluster, of one node that has all slots."""
    redis = import_module("redis")
    # The port of the cluster's own bus is ten thousand higher by default, which may be no port at all.
    options = ("--cluster-enabled", "yes", "--cluster-port", str(free_port()))
    with redis_server(tmp_path_factory.mktemp("cluster"), *options) as port:
        with redis.Redis(host="127.0.0.1", port=port) as node:
            node.execute_command("CLUSTER", "ADDSLOTSRANGE", 0, 16383)
            deadline = time.monotonic() + 300
            while b"cluster_state:ok" not in node.execute_command("CLUSTER", "INFO", NEVER_DECODE=True):
                assert time.monotonic() < deadline
                time.sleep(0.05)
        with redis.RedisCluster(host="127.0.0.1", port=port) as client:
            yield client


@tools
@with_every_check
def test_redis_store_on_a_cluster(check: conformance.Check, redis_cluster: Any) -> None:
    """Keys of a batch may be in any slots."""
    check(RedisStore(redis_cluster))


@tools
@with_every_check
def test_dynamodb_store(check: conformance.Check, dynamodb_port: int) -> None:
    """It does what every store must."""
    check(dynamodb_store(dynamodb_port))


class Faulty(MemoryStore):
    """A store that is right but for what its subclasses do; they have no lock of their own."""


class LooksFirst(Faulty):
    """Looks, and then writes."""

    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        found = [self._entries.get(each.key) for each in entries]
        held = [there if there and there.until > now else None for there in found]
        time.sleep(0.001)
        self._entries.update({e.key: e for e, there in zip(entries, held, strict=True) if there is None})
        return held


class NeverExpires(Faulty):
    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        return super().claim(entries, now=0)


class ExpiresLate(Faulty):
    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        return super().claim(entries, now=now - 1)


class ForgetsWhatRanOut(Faulty):
    def settle(self, changes: Sequence[Change]) -> list[bool]:
        self._entries = {k: e for k, e in self._entries.items() if e.until > int(time.time() * 1000)}
        return super().settle(changes)


class HasNoFence(Faulty):
    def settle(self, changes: Sequence[Change]) -> list[bool]:
        tokens = {key: there.token for key, there in self._entries.items()}
        return super().settle([Change(c.key, tokens.get(c.key, c.token), c.entry) for c in changes])


class SaysYes(Faulty):
    def settle(self, changes: Sequence[Change]) -> list[bool]:
        super().settle(changes)
        return [True] * len(changes)


class DropsResults(Faulty):
    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        return super().claim([Entry(e.key, e.token, e.is_completed, e.at, e.until) for e in entries], now=now)


class FoldsCase(Faulty):
    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        folded = [Entry(e.key.lower(), e.token, e.is_completed, e.at, e.until, e.result) for e in entries]
        return super().claim(folded, now=now)


class MixesAnswers(Faulty):
    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        return sorted(super().claim(entries, now=now), key=lambda there: there is not None)


class TakesAllOrNothing(Faulty):
    def settle(self, changes: Sequence[Change]) -> list[bool]:
        held = [self._entries.get(change.key) for change in changes]
        if all(there and there.token == c.token for there, c in zip(held, changes, strict=True)):
            return super().settle(changes)
        return [False] * len(changes)


@pytest.mark.parametrize("store", Faulty.__subclasses__(), ids=lambda store: store.__name__)
def test_the_checks_find_faults(store: type[Faulty]) -> None:
    """A store that does one thing wrong does not pass."""
    with pytest.raises(conformance.ConformanceError):
        conformance.check_store(store())


def test_the_checks_need_no_pytest() -> None:
    """They come with the package, and are functions of a store."""
    code = (
        "import sys\nfrom partner_events.dedupe import MemoryStore, conformance\n"
        "conformance.check_store(MemoryStore())\nassert 'pytest' not in sys.modules"
    )

    subprocess.run([sys.executable, "-O", "-c", code], check=True, timeout=600)


# Memory


def test_memory_is_given_back() -> None:
    """What has run out is forgotten, without being asked for."""
    store = MemoryStore()
    for n in range(5000):
        now = NOW + n * 60_000
        store.claim([entry(f"k{n}", now=now)], now=now)

    entries = store._entries  # pyright: ignore[reportPrivateUsage] # what is kept cannot be seen from outside
    assert len(entries) < 1100


# SQLite


def test_sqlite_outlives_the_process(tmp_path: Path) -> None:
    """Another store on the same file knows what the first one did."""
    path = tmp_path / "dedupe.db"
    first = Deduplicator(SQLiteStore(path), consumer="c").claim(delivery("evt_1"))
    assert isinstance(first, Claimed)
    first.complete()

    assert isinstance(Deduplicator(SQLiteStore(str(path)), consumer="c").claim(delivery("evt_1")), Duplicate)


def test_sqlite_uses_a_write_ahead_log(sqlite_store: SQLiteStore, tmp_path: Path) -> None:
    """Readers do not wait for writers."""
    sqlite_store.claim([entry("k")], now=NOW)

    with sqlite3.connect(tmp_path / "dedupe.db") as other:
        mode = other.execute("PRAGMA journal_mode").fetchone()
    other.close()

    assert mode == ("wal",)


def test_sqlite_removes_what_has_run_out(sqlite_store: SQLiteStore, tmp_path: Path) -> None:
    """Now and then, and not before a late worker can have come."""
    sqlite_store.claim([entry(f"k{n}") for n in range(50)], now=NOW)
    later = NOW + 60_000 + GRACE

    for n in range(400):
        sqlite_store.claim([entry(f"l{n}", now=later)], now=later)

    with sqlite3.connect(tmp_path / "dedupe.db") as other:
        count = other.execute("SELECT count(*) FROM partner_events_dedupe").fetchone()
    other.close()
    assert count == (400,)


@pytest.mark.once
@pytest.mark.parametrize("size", [1, 10, 3000])
def test_a_sqlite_file_does_not_grow_whatever_the_size_of_batches(
    size: int, sqlite_store: SQLiteStore, tmp_path: Path
) -> None:
    """Entries count, not calls."""
    now = NOW
    for n in range(max(4, 4000 // size)):
        now += 60_000 + GRACE if n % max(1, 400 // size) == 0 else 0
        sqlite_store.claim([entry(f"k{n}/{i}", now=now) for i in range(size)], now=now)

    with sqlite3.connect(tmp_path / "dedupe.db") as other:
        (count,) = other.execute("SELECT count(*) FROM partner_events_dedupe").fetchone()
    other.close()
    assert count <= 2 * max(size, 400)


def test_a_sqlite_store_survives_a_signal_that_raises_in_a_transaction(
    sqlite_store: SQLiteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a soft time limit does: nothing stays locked, neither for this process nor for others."""

    class Late(BaseException):
        pass

    class Interrupted(sqlite3.Connection):
        def execute(self, sql: str, *parameters: Any) -> Any:
            found = super().execute(sql, *parameters)
            if sql == interrupt.pop(sql, None):
                raise Late
            return found

    interrupt = dict[str, str]()
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", partial(connect, factory=Interrupted))
    sqlite_store.claim([entry("k0")], now=NOW)
    for n, sql in enumerate(("BEGIN IMMEDIATE", "ROLLBACK"), 1):
        interrupt["BEGIN IMMEDIATE"] = "BEGIN IMMEDIATE"
        interrupt[sql] = sql
        with pytest.raises(Late):
            sqlite_store.claim([entry(f"k{n}")], now=NOW)

        assert sqlite_store.claim([entry(f"k{n}")], now=NOW) == [None]


def test_a_sqlite_store_can_be_closed_and_used_again(sqlite_store: SQLiteStore) -> None:
    """The next call opens the file."""
    there = entry("k")
    sqlite_store.claim([there], now=NOW)

    sqlite_store.close()
    sqlite_store.close()

    assert sqlite_store.claim([entry("k")], now=NOW) == [there]


@pytest.mark.once
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_sqlite_survives_forks_while_threads_work(sqlite_store: SQLiteStore) -> None:
    """A forked process opens its own connection, and finds no lock that nobody will open again."""
    stop = threading.Event()

    def work() -> None:
        n = 0
        while not stop.is_set():
            n += 1
            sqlite_store.claim([entry(f"{threading.get_ident()}-{n}")], now=NOW)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    statuses: list[int] = []
    try:
        for n in range(20):
            child = fork(lambda n=n: sqlite_store.claim([entry(f"child-{n}")], now=NOW) == [None])  # type: ignore[misc]
            statuses.append(wait(child))
    finally:
        stop.set()
        for thread in threads:
            thread.join(600)

    assert statuses == [0] * 20
    assert [there is not None for there in sqlite_store.claim([entry("child-0")], now=NOW)] == [True]
    assert sqlite_store.claim([entry("parent")], now=NOW) == [None]


def fork(action: Callable[[], bool]) -> int:
    """A process that ends with status 0 if an action says so."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if action() else 2
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    return child


def wait(child: int) -> int:
    """The status of a forked process; it is killed if it hangs."""
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status
        time.sleep(0.005)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return -9


def test_a_sqlite_file_that_is_locked_is_not_available(tmp_path: Path) -> None:
    """After the time that one wants to wait for it."""
    path = tmp_path / "dedupe.db"
    SQLiteStore(path).claim([entry("k")], now=NOW)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreUnavailableError, match=r"dedupe.db is not available: .*SQLITE_BUSY") as caught:
        SQLiteStore(path, timeout=timedelta(milliseconds=50)).claim([entry("l")], now=NOW)
    other.execute("ROLLBACK")
    other.close()

    assert caught.value.store == f"SQLite file {path}"
    assert caught.value.operation == "claim"


def test_a_sqlite_store_tries_for_a_file_every_few_milliseconds(
    sqlite_store: SQLiteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that writes all the time leaves short gaps only: SQLite's own steps of 100 ms miss them."""
    sqlite_store.claim([entry("k")], now=NOW)
    other = sqlite3.connect(tmp_path / "dedupe.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    steps: list[float] = []

    def sleep(seconds: float) -> None:
        steps.append(seconds)
        if len(steps) == 500:
            other.execute("COMMIT")

    clock = SimpleNamespace(monotonic=time.monotonic, sleep=sleep)
    monkeypatch.setattr("partner_events.dedupe._sqlite.time", clock)
    claimed = sqlite_store.claim([entry("l")], now=NOW)
    other.close()

    assert claimed == [None]
    assert len(steps) == 500
    assert max(steps) <= 0.005


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers that signal")
def test_a_signal_ends_the_wait_for_a_sqlite_file(sqlite_store: SQLiteStore, tmp_path: Path) -> None:
    """A time limit of the user's holds while another process has the file, and the store goes on after it."""

    class Late(BaseException):
        pass

    def late(*_: object) -> None:
        raise Late

    def claim_within_a_limit() -> None:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        sqlite_store.claim([entry("l")], now=NOW)

    sqlite_store.claim([entry("k")], now=NOW)
    other = sqlite3.connect(tmp_path / "dedupe.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    before = signal.signal(signal.SIGALRM, late)
    try:
        with pytest.raises(Late):
            claim_within_a_limit()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    other.execute("ROLLBACK")
    other.close()

    assert sqlite_store.claim([entry("l")], now=NOW) == [None]


def test_a_sqlite_file_in_no_folder_is_not_found(tmp_path: Path) -> None:
    """The error says what must be there."""
    with pytest.raises(StoreNotFoundError, match="its folder must be there"):
        SQLiteStore(tmp_path / "nowhere" / "dedupe.db").claim([entry("k")], now=NOW)


def test_a_file_that_is_no_database_is_an_error(tmp_path: Path) -> None:
    """And is left as it is."""
    path = tmp_path / "dedupe.db"
    path.write_text("not a database, but a text that someone wants to keep" * 50)

    with pytest.raises(StoreError, match="SQLITE_NOTADB"):
        SQLiteStore(path).claim([entry("k")], now=NOW)

    assert path.read_text().startswith("not a database")


def test_a_sqlite_file_that_may_only_be_read_is_refused(tmp_path: Path) -> None:
    """The error says what is needed."""
    path = tmp_path / "dedupe.db"
    SQLiteStore(path).claim([entry("k")], now=NOW)
    store = SQLiteStore(f"file:{path}?mode=ro")

    error = store_error(store, path)

    assert isinstance(error, StoreAccessDeniedError)
    assert "needs to write the file and its folder" in str(error)


def store_error(store: SQLiteStore, path: Path) -> Exception:
    """What a store raises whose connection may only read, as for a user without permission."""
    store.close()
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
    store._opened = connection  # pyright: ignore[reportPrivateUsage] # the store itself would open it to write
    with pytest.raises(PartnerEventsError) as caught:
        store.claim([entry("l")], now=NOW)
    store.close()
    return caught.value


def test_a_result_that_sqlite_does_not_take_is_too_large(sqlite_store: SQLiteStore) -> None:
    """Its limit is a billion bytes; here it is made smaller."""
    there = entry("k")
    sqlite_store.claim([there], now=NOW)
    connection = sqlite_store._opened  # pyright: ignore[reportPrivateUsage] # limits are a connection's
    assert connection is not None
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 2000)

    with pytest.raises(ItemTooLargeError, match="keep a smaller result"):
        sqlite_store.settle([Change("k", there.token, entry("k", result="x" * 3000))])

    assert sqlite_store.claim([entry("k")], now=NOW) == [there]


@pytest.mark.parametrize("path", ["", ":memory:"])
def test_a_sqlite_store_is_a_file(path: str) -> None:
    """In memory each process would have its own."""
    with pytest.raises(ValueError, match="take MemoryStore"):
        SQLiteStore(path)


# Redis


@tools
def test_redis_entries_expire(redis_store: RedisStore, redis_port: int) -> None:
    """The server removes them, an hour after they have run out."""
    there = entry("expires")

    redis_store.claim([there], now=NOW)

    client = import_module("redis").Redis(host="127.0.0.1", port=redis_port)
    assert client.pexpiretime("partner-events:expires") == there.until + GRACE


@tools
def test_a_batch_is_one_round_trip_to_redis(redis_port: int) -> None:
    """A pipeline, whose scripts need no lookup."""
    client = import_module("redis").Redis(host="127.0.0.1", port=redis_port)
    store = RedisStore(client)
    entries = [entry(f"batch-{n}") for n in range(10)]
    sent = spy_on_packets(client)

    store.claim(entries, now=NOW)
    store.settle([Change(each.key, each.token, None) for each in entries])

    assert len(sent) == 2


def spy_on_packets(client: Any) -> list[str]:
    """What a client's connections send from now on, packed for one write each."""
    sent: list[str] = []
    client.ping()
    cls: Any = client.connection_pool.get_connection().__class__
    original = cls.send_packed_command

    def send(self: Any, command: Any, **options: Any) -> Any:
        sent.append("sent")
        return original(self, command, **options)

    client.connection_pool.connection_class = type("Spied", (cls,), {"send_packed_command": send})
    client.connection_pool.disconnect()
    client.connection_pool.reset()
    client.ping()
    sent.clear()
    return sent


@tools
def test_a_redis_server_that_is_away_is_not_available() -> None:
    """The error names no address, which may hold a password."""
    store = RedisStore.from_url(f"redis://:secret@127.0.0.1:{free_port()}")

    with pytest.raises(StoreUnavailableError, match="Redis is not available: ConnectionError") as caught:
        store.claim([entry("k")], now=NOW)

    assert "secret" not in str(caught.value)


@tools
def test_a_redis_user_without_permission_is_refused(redis_port: int) -> None:
    """With what the user needs; a wrong password, too."""
    admin = import_module("redis").Redis(host="127.0.0.1", port=redis_port)
    admin.acl_setuser("reader", enabled=True, passwords=["+pw"], keys=["*"], commands=["+get", "+ping"])

    for user in ("reader:pw", "reader:wrong"):
        store = RedisStore.from_url(f"redis://{user}@127.0.0.1:{redis_port}")
        with pytest.raises(StoreAccessDeniedError, match="EVAL, HMGET"):
            store.claim([entry("k")], now=NOW)


@tools
def test_a_redis_server_without_memory_is_not_available(redis_store: RedisStore, redis_port: int) -> None:
    """It takes no new entries, and forgets none."""
    admin = import_module("redis").Redis(host="127.0.0.1", port=redis_port)
    admin.config_set("maxmemory", "1")
    try:
        with pytest.raises(StoreUnavailableError):
            redis_store.claim([entry("full")], now=NOW)
    finally:
        admin.config_set("maxmemory", "0")


@tools
def test_a_redis_server_without_its_replicas_is_not_available(
    redis_store: RedisStore, redis_port: int
) -> None:
    """It takes no writes until they are back."""
    admin = import_module("redis").Redis(host="127.0.0.1", port=redis_port)
    admin.config_set("min-replicas-to-write", "1")
    try:
        with pytest.raises(StoreUnavailableError, match="Redis is not available: NOREPLICAS"):
            redis_store.claim([entry("alone")], now=NOW)
    finally:
        admin.config_set("min-replicas-to-write", "0")


@tools
@pytest.mark.parametrize(
    "text",
    [
        "MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk.",
        "BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.",
        "ERR Error running script (call to f_1): @user_script:1: -NOREPLICAS Not enough good replicas.",
    ],
)
def test_a_redis_server_that_says_it_is_busy_is_not_available(text: str) -> None:
    """In the words of Redis, for which clients have no class."""
    errors = import_module("redis.exceptions")

    class Busy:
        def execute_command(self, *_: object) -> object:
            raise errors.ResponseError(text)

        def pipeline(self, *_: object, **__: object) -> Any:
            raise NotImplementedError

    with pytest.raises(StoreUnavailableError):
        RedisStore(Busy()).claim([entry("busy")], now=NOW)


@tools
def test_a_foreign_value_under_a_key_is_an_error(redis_store: RedisStore, redis_port: int) -> None:
    """It is not taken for an entry."""
    admin = import_module("redis").Redis(host="127.0.0.1", port=redis_port)
    admin.set("partner-events:foreign", "x")

    with pytest.raises(StoreError, match="Redis fails: ResponseError"):
        redis_store.claim([entry("foreign")], now=NOW)


# DynamoDB


@tools
def test_dynamodb_requests_are_few(dynamodb_port: int) -> None:
    """An event two, a duplicate one; a batch of ten at most three."""
    client = dynamodb_client(dynamodb_port)
    requests: list[str] = []

    def count(request: object, **_: object) -> None:
        requests.append("sent")

    client.meta.events.register("before-send.dynamodb", count)
    dedupe = Deduplicator(DynamoDBStore("dedupe", client=client), consumer=os.urandom(4).hex())

    counts = [sent_by(requests, lambda: complete(dedupe, ["evt_0"]))]
    counts.append(sent_by(requests, lambda: complete(dedupe, ["evt_0"])))
    counts.append(sent_by(requests, lambda: complete(dedupe, [f"evt_{n}" for n in range(10)])))
    counts.append(sent_by(requests, lambda: complete(dedupe, [f"evt_{n}" for n in range(10)])))
    counts.append(sent_by(requests, lambda: complete(dedupe, [f"new_{n}" for n in range(10)])))

    assert counts == [2, 1, 3, 1, 2]


def complete(dedupe: Deduplicator, keys: list[str]) -> None:
    with dedupe.claim_many(delivery(key) for key in keys) as claims:
        for claim in claims:
            if isinstance(claim, Claimed):
                claim.complete()


def sent_by(requests: list[str], action: Callable[[], None]) -> int:
    before = len(requests)
    action()
    return len(requests) - before


@tools
def test_dynamodb_items_have_a_time_to_live(dynamodb_port: int) -> None:
    """In seconds, an hour after the entry has run out; and the table removes by it."""
    client = dynamodb_client(dynamodb_port)
    store = DynamoDBStore("dedupe", client=client)
    there = entry("ttl")

    store.claim([there], now=NOW)

    item = client.get_item(TableName="dedupe", Key={"key": {"S": "ttl"}})["Item"]
    assert int(item["expires_at"]["N"]) == (there.until + GRACE) // 1000 + 1
    settings = client.describe_time_to_live(TableName="dedupe")["TimeToLiveDescription"]
    assert (settings["TimeToLiveStatus"], settings["AttributeName"]) == ("ENABLED", "expires_at")


@tools
def test_the_table_of_the_template_is_the_one_that_is_created(dynamodb_port: int) -> None:
    """CloudFormation's properties are those of the API; a table that is there is left alone."""
    client = dynamodb_client(dynamodb_port)
    store = DynamoDBStore("from-template", client=client)
    resource: dict[str, Any] = DynamoDBStore.table_resource("from-template")
    without_name: dict[str, Any] = DynamoDBStore.table_resource()
    properties = dict(resource["Properties"])
    assert resource["Type"] == "AWS::DynamoDB::Table"
    assert properties.pop("TimeToLiveSpecification") == {"AttributeName": "expires_at", "Enabled": True}
    assert "TableName" not in without_name["Properties"]

    client.create_table(**properties)
    store.create_table()

    conformance.a_free_key_is_claimed(store)


@tools
def test_the_documented_template_is_the_one_that_is_generated() -> None:
    """What people copy from the page makes the same table, and allows what the store needs."""
    yaml: Any = import_module("yaml")
    page = (ROOT / "docs" / "dedupe.md").read_text(encoding="utf-8")
    text = page.partition("```yaml\n")[2].partition("```")[0].replace("!GetAtt ", "")

    resources = yaml.safe_load(text)["Resources"]

    assert resources["DedupeTable"] == DynamoDBStore.table_resource()
    statement = resources["DedupePolicy"]["Properties"]["PolicyDocument"]["Statement"][0]
    assert tuple(statement["Action"]) == DynamoDBStore.ACTIONS


@tools
def test_a_store_makes_its_client_from_a_session(dynamodb_port: int) -> None:
    """When it is first needed."""

    class Session:
        made = 0

        def client(self, service: str) -> Any:
            assert service == "dynamodb"
            Session.made += 1
            return dynamodb_client(dynamodb_port)

    store = DynamoDBStore("dedupe", session=Session())
    assert Session.made == 0

    conformance.a_free_key_is_claimed(store)
    conformance.a_removed_entry_frees_its_key(store)

    assert Session.made == 1
    with pytest.raises(TypeError, match="a client or a session"):
        DynamoDBStore("dedupe", session=Session(), client=dynamodb_client(dynamodb_port))


@tools
def test_a_table_that_is_not_there_is_not_found(dynamodb_port: int) -> None:
    """The error says how to make it."""
    store = dynamodb_store(dynamodb_port, "nowhere")

    for entries in ([entry("k")], [entry("k"), entry("l")]):
        with pytest.raises(StoreNotFoundError, match=r"table nowhere is not there: .*create_table") as caught:
            store.claim(entries, now=NOW)
        assert caught.value.store == "DynamoDB table nowhere"


@tools
def test_a_result_that_dynamodb_does_not_take_counts_as_done(dynamodb_port: int) -> None:
    """The event is completed without it, alone or in a batch, and the error says what to do."""
    store = dynamodb_store(dynamodb_port)
    dedupe = Deduplicator(store, consumer=os.urandom(4).hex(), result_limit=10_000_000)
    claims = dedupe.claim_many([delivery("evt_1"), delivery("evt_2")])
    single = dedupe.claim(delivery("evt_3"))

    def complete_all() -> None:
        with claims:
            for claim in claims:
                assert isinstance(claim, Claimed)
                claim.keep_result("x" * 500_000)
                claim.complete()

    with pytest.raises(ItemTooLargeError, match="400 KB: keep a smaller result"):
        complete_all()
    assert isinstance(single, Claimed)
    single.keep_result("x" * 500_000)
    with pytest.raises(ItemTooLargeError):
        single.complete()

    for key in ("evt_1", "evt_2", "evt_3"):
        assert isinstance(dedupe.claim(delivery(key)), Duplicate)


@tools
def test_a_dynamodb_that_is_away_is_not_available() -> None:
    """After the client's own retries and timeouts."""
    store = dynamodb_store(free_port())

    with pytest.raises(
        StoreUnavailableError, match="dedupe cannot be reached: EndpointConnectionError"
    ) as caught:
        store.claim([entry("k")], now=NOW)

    assert caught.value.operation == "dynamodb:PutItem"


ERRORS: list[tuple[str, type[StoreError], str]] = [
    ("ProvisionedThroughputExceededException", StoreUnavailableError, "is not available"),
    ("ThrottlingException", StoreUnavailableError, "is not available"),
    ("InternalServerError", StoreUnavailableError, "is not available"),
    (
        "AccessDeniedException",
        StoreAccessDeniedError,
        "allow dynamodb:PutItem, dynamodb:DeleteItem on the table",
    ),
    ("ExpiredTokenException", StoreAccessDeniedError, "refuses dynamodb:PutItem"),
    ("ResourceNotFoundException", StoreNotFoundError, "is not there"),
    ("ValidationException", StoreError, "key must be a string named key"),
    ("Surprise", StoreError, "fails at dynamodb:PutItem: Surprise"),
]


@tools
@pytest.mark.parametrize(("code", "expected", "text"), ERRORS, ids=[code for code, *_ in ERRORS])
def test_dynamodbs_errors_say_what_to_do(code: str, expected: type[StoreError], text: str) -> None:
    """AWS's own text, which may hold parts of the request, is in the cause only."""
    with answering(400, code, "User: arn:aws:... secret") as port:
        client = dynamodb_client(port)
        with pytest.raises(StoreError, match=text) as caught:
            DynamoDBStore("dedupe", client=client).claim([entry("k")], now=NOW)

    assert type(caught.value) is expected
    assert "secret" not in str(caught.value)
    assert "secret" in str(caught.value.__cause__)


@tools
def test_conflicts_with_transactions_are_tried_again_and_not_for_ever() -> None:
    """They pass within moments; if not, the table is not available."""
    with (
        answering(400, "TransactionConflictException", "") as port,
        pytest.raises(StoreUnavailableError, match="writing the same items"),
    ):
        DynamoDBStore("dedupe", client=dynamodb_client(port)).claim([entry("k")], now=NOW)


@tools
def test_an_old_dynamodb_local_is_told_apart() -> None:
    """It says that a condition is not met, and not by what."""
    with answering(400, "ConditionalCheckFailedException", "") as port:
        store = DynamoDBStore("dedupe", client=dynamodb_client(port))
        with pytest.raises(StoreError, match="it must know ReturnValuesOnConditionCheckFailure"):
            store.claim([entry("k")], now=NOW)


class answering:
    """A server that gives every request of DynamoDB's protocol the same error."""

    def __init__(self, status: int, code: str, message: str) -> None:
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        body = f'{{"__type": "com.amazonaws.dynamodb.v20120810#{code}", "message": "{message}"}}'.encode()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(status)
                self.send_header("Content-Type", "application/x-amz-json-1.0")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *arguments: object) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    def __enter__(self) -> int:
        self._serving = Serving(self._server)
        port: int = self._server.server_address[1]
        return port

    def __exit__(self, *_: object) -> None:
        self._serving.stop()


@tools
def test_missing_credentials_are_an_access_that_is_denied(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Not a puzzle about the network."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    session = import_module("boto3").Session(region_name="us-east-1")

    with pytest.raises(StoreAccessDeniedError, match="there are no credentials"):
        DynamoDBStore("dedupe", session=session).claim([entry("k")], now=NOW)


@tools
def test_a_session_without_a_region_is_an_error_that_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And one of this library."""
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))

    with pytest.raises(StoreError, match="region"):
        DynamoDBStore("dedupe", session=import_module("boto3").Session()).claim([entry("k")], now=NOW)


@pytest.mark.parametrize(("store", "extra"), [("dynamodb", "aws"), ("redis", "redis")])
def test_a_missing_extra_is_named(store: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    for name in ("boto3", "redis"):
        monkeypatch.setitem(sys.modules, name, None)

    def use() -> object:
        if store == "redis":
            return RedisStore.from_url("redis://127.0.0.1")
        return DynamoDBStore("dedupe").claim([entry("k")], now=NOW)

    with pytest.raises(ImportError, match=rf"pip install partner-events\[{extra}\]"):
        use()


def test_every_store_of_ours_is_one_of_the_protocol(tmp_path: Path) -> None:
    """For type checkers, too, which check these lines."""
    stores: list[Store] = [MemoryStore(), SQLiteStore(tmp_path / "dedupe.db"), DynamoDBStore("dedupe")]

    assert [repr(store).partition("(")[0] for store in stores] == [
        "MemoryStore",
        "SQLiteStore",
        "DynamoDBStore",
    ]


@pytest.mark.parametrize(
    ("store", "expected"),
    [
        (DynamoDBStore, 'the name or the ARN of a table, such as "handled"'),
        (RedisStore, r"a client, such as redis\.Redis\(\)"),
    ],
)
@pytest.mark.parametrize("wrong", [3, None, ["handled"], b"handled"])
def test_a_store_says_what_it_is_made_of(store: Any, expected: str, wrong: object) -> None:
    """When it is made, and not at the first event."""
    with pytest.raises(TypeError, match=f"^expected {expected}; got a value of type {type(wrong).__name__}$"):
        store(wrong)
