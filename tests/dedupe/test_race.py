"""Many workers at once, some of which die: each event is handled once, and none is lost."""

import multiprocessing
import os
import signal
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from support.budget import THOROUGH
from support.servers import dynamodb_server, dynamodb_store, redis_server

from dedupe.workers import delivery, race, store_at, work_until_all_is_done
from partner_events.dedupe import Deduplicator, Duplicate

pytestmark = pytest.mark.tools

PROCESSES, THREADS, KEYS = (8, 32, 100) if THOROUGH else (8, 16, 25)
MORTALS = 4
TIMEOUT = 430

spawn = multiprocessing.get_context("spawn")


@pytest.fixture(scope="module", params=["sqlite", "redis", "dynamodb"])
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a store is that processes share."""
    folder = tmp_path_factory.mktemp("race")
    if request.param == "sqlite":
        yield f"sqlite:{folder / 'dedupe.db'}"
    elif request.param == "redis":
        with redis_server(folder) as port:
            yield f"redis:{port}"
    else:
        with dynamodb_server(folder) as port:
            dynamodb_store(port).create_table()
            yield f"dynamodb:{port}"


def test_of_all_claimants_one_gets_each_event(place: str) -> None:
    """8 processes with 32 threads each deliver every event at the same moment."""
    keys = [f"evt_{os.urandom(6).hex()}" for _ in range(KEYS)]

    with spawn.Manager() as manager, ProcessPoolExecutor(PROCESSES, mp_context=spawn) as pool:
        start = manager.Barrier(PROCESSES).wait
        races = [pool.submit(race, place, keys, THREADS, start) for _ in range(PROCESSES)]
        answers = [each.result(TIMEOUT) for each in races]

    assert sum(made for _, made in answers) == PROCESSES * THREADS * len(keys)
    assert Counter(key for won, _ in answers for key in won) == Counter(keys)


def test_what_dead_workers_had_is_done_by_others(place: str, tmp_path: Path) -> None:
    """Workers are killed while they work: every event is completed once, none is lost or done again."""
    keys = [f"evt_{os.urandom(6).hex()}" for _ in range(60)]
    log = tmp_path / "log"
    log.touch()
    mortals, others = spawn.Event(), spawn.Event()
    workers = [
        spawn.Process(
            target=work_until_all_is_done,
            args=(place, keys, log, n + 2 if n < MORTALS else None, mortals if n < MORTALS else others),
        )
        for n in range(PROCESSES)
    ]

    try:
        for worker in workers:
            worker.start()
        mortals.set()
        hanging = those_that_hang(log, MORTALS)
        others.set()
        for process in hanging:
            os.kill(process, signal.SIGKILL)
        for worker in workers:
            worker.join(TIMEOUT)
    finally:
        for worker in workers:
            worker.kill()

    exits = Counter(worker.exitcode for worker in workers)
    assert exits == {-signal.SIGKILL: MORTALS, 0: PROCESSES - MORTALS}
    lines = [line.split()[:2] for line in log.read_text().splitlines()]
    assert Counter(key for what, key in lines if what == "complete") == Counter(keys)
    for key in keys:
        history = [what for what, of in lines if of == key and what != "hang"]
        assert history == ["begin"] * (1 + list(hanging.values()).count(key)) + ["complete"]
    deduplicator = Deduplicator(store_at(place), consumer="mortal")
    assert all(isinstance(deduplicator.claim(delivery(key)), Duplicate) for key in keys)


def those_that_hang(log: Path, count: int) -> dict[int, str]:
    """The processes that hang in the middle of an event, each with the key of it."""
    deadline = time.monotonic() + TIMEOUT
    while True:
        lines = [line.split() for line in log.read_text().splitlines() if line.startswith("hang")]
        if len(lines) == count:
            return {int(process): key for _, key, process in lines}
        assert time.monotonic() < deadline, "the workers did not come to hang"
        time.sleep(0.05)
