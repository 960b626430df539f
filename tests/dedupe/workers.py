"""Workers that race for events: functions that processes of their own run."""

import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from multiprocessing.synchronize import Event
from pathlib import Path
from threading import Barrier

from support.servers import dynamodb_store

from partner_events.dedupe import (
    Claimed,
    Deduplicator,
    Duplicate,
    InProgress,
    RedisStore,
    SQLiteStore,
    Store,
)

TIMEOUT = 400
HANGS = 3600
LEASE = timedelta(seconds=10)
"""For what a worker hangs in; all else has the default, as a busy machine keeps workers waiting."""

Json = dict[str, object]


def delivery(key: str, **envelope: object) -> Json:
    """A payment of Stripe's, under a new envelope id each time."""
    intent = {"id": "pi_1", "object": "payment_intent", "amount": 9999, "currency": "usd"}
    return {
        "version": "0",
        "id": os.urandom(8).hex(),
        "detail-type": "payment_intent.succeeded",
        "source": "aws.partner/stripe.com/ed_test_1",
        "account": "123456789012",
        "time": "2026-11-03T14:21:11Z",
        "region": "us-east-1",
        "resources": [],
        "detail": {"id": key, "object": "event", "livemode": False, "data": {"object": intent}},
        **envelope,
    }


def store_at(place: str) -> Store:
    """The store at a place such as ``sqlite:file``, ``redis:port`` or ``dynamodb:port``."""
    kind, _, where = place.partition(":")
    if kind == "sqlite":
        return SQLiteStore(where, timeout=timedelta(seconds=600))
    if kind == "redis":
        return RedisStore.from_url(f"redis://127.0.0.1:{where}?socket_timeout=600&socket_connect_timeout=600")
    return dynamodb_store(int(where))


def race(place: str, keys: list[str], threads: int, start: Callable[[], int]) -> tuple[list[str], int]:
    """What the threads of one process claim and complete, and how many claims they made."""
    deduplicator = Deduplicator(store_at(place), consumer="race")

    def begin() -> None:
        start()

    together = Barrier(threads, action=begin)

    def work() -> tuple[list[str], int]:
        together.wait(TIMEOUT)
        won: list[str] = []
        for key in keys:
            claim = deduplicator.claim(delivery(key))
            if isinstance(claim, Claimed):
                with claim:
                    won.append(key)
        return won, len(keys)

    with ThreadPoolExecutor(threads) as pool:
        answers = [future.result(TIMEOUT) for future in [pool.submit(work) for _ in range(threads)]]
    return [key for won, _ in answers for key in won], sum(made for _, made in answers)


def work_until_all_is_done(
    place: str, keys: list[str], log: Path, hangs_at: int | None, may_start: Event
) -> None:
    """Handles events until all are duplicates; or hangs in the middle of one, for the test to kill.

    What begins and what was completed is a line of the log, in the order in which it happened.
    """
    store = store_at(place)
    patient = Deduplicator(store, consumer="mortal", clock_skew=timedelta(0))
    hasty = Deduplicator(store, consumer="mortal", lease=LEASE, clock_skew=timedelta(0))
    assert may_start.wait(TIMEOUT)
    file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    begun = 0
    left = keys
    deadline = time.monotonic() + TIMEOUT
    while time.monotonic() < deadline:
        claims: dict[str, Claimed | Duplicate | InProgress] = {}
        for key in left:
            deduplicator = hasty if begun + 1 == hangs_at else patient
            claim = claims[key] = deduplicator.claim(delivery(key))
            if isinstance(claim, Claimed):
                with claim:
                    begun += 1
                    os.write(file, f"begin {key}\n".encode())
                    if begun == hangs_at:
                        os.write(file, f"hang {key} {os.getpid()}\n".encode())
                        time.sleep(HANGS)
                    time.sleep(0.002)
                os.write(file, f"complete {key}\n".encode())
        left = [key for key, claim in claims.items() if not isinstance(claim, Duplicate)]
        if not left:
            return
        time.sleep(0.05)
    raise TimeoutError("not everything was done in time")
