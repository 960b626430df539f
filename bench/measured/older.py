"""How long deliveries of one kind take that differ in the version of their API: at first, and warm."""

import gc
import json
import os
import time
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel as BaseModel  # Pydantic imports it when it is asked for: not in a first parse

from partner_events import parse_event

SETTLED, ROUNDS, CALLS = 120, 25, 20
"""How many are read before, so that each kind of value is settled; rounds; and calls in a round."""


def report(folder: str, forks: int) -> None:
    """Prints, for each delivery in a folder, the least microseconds of CPU of its first parse and warm.

    A first parse happens in a process of its own, forked from this one, which has parsed nothing yet: what
    starting Python and importing take does not blur what is asked. All are measured in turn.
    """
    files = sorted(Path(folder).glob("*.json"))
    raws = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in files}
    # Else it would be chance which of them has to collect what importing has left.
    gc.collect()
    first = dict.fromkeys(raws, float("inf"))
    for _ in range(forks):
        for name, raw in raws.items():
            first[name] = min(first[name], _microseconds_in_a_fork(raw))
    for raw in raws.values():
        _microseconds(raw, SETTLED)
    warm = dict.fromkeys(raws, float("inf"))
    for _ in range(ROUNDS):
        for name, raw in raws.items():
            warm[name] = min(warm[name], _microseconds(raw, CALLS))
    print(json.dumps({name: [first[name], warm[name]] for name in raws}))


def _microseconds_in_a_fork(raw: Mapping[str, object]) -> float:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, str(_microseconds(raw, 1)).encode())
        os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return float(said)


def _microseconds(raw: Mapping[str, object], count: int) -> float:
    start = time.thread_time_ns()
    for _ in range(count):
        parse_event(raw)
    return (time.thread_time_ns() - start) / count / 1000
