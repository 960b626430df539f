"""What floods cost: deliveries and records that are much of nothing."""

import gzip
import json
import logging
import sys
import time
import tracemalloc
from base64 import b64encode
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from partner_events import Router, parse_event, parse_events
from partner_events._wire.json import is_array, is_object
from partner_events.errors import PartnerEventsError

ITEMS = {
    "{}": "{}",
    "[]": "[]",
    "numbers": "1",
    "small objects": '{"id":1}',
    "objects of 40 bytes": '{"%026d":1}',
}
MEMORY_SHARE = 10
"""How much smaller a flood is whose memory is traced, which takes several times as long."""


def report(delivery_file: str, size: int) -> None:
    """Prints the seconds and the bytes of memory that a byte of each flood costs, the worst of its places."""
    with open(delivery_file, encoding="utf-8") as file:
        delivery = json.load(file)
    logging.disable()
    found: dict[str, list[tuple[float, float]]] = {}
    for name, item in ITEMS.items():
        found[f"a list of {name} in a delivery"] = list(_in_deliveries(delivery, item, size))
        found[f"a list of {name} in a message"] = [_in_message(item, size)]
    found["a megabyte for each kilobyte of gzip, in eight records"] = [_in_gzip(size)]
    print(json.dumps({name: list(map(max, zip(*costs, strict=True))) for name, costs in found.items()}))


def _many(item: str, size: int) -> Any:
    text = ",".join(item % n if "%" in item else item for n in range(size // (len(item) + 1)))
    return json.loads(f"[{text}]")


def _in_deliveries(delivery: Any, item: str, size: int) -> Iterator[tuple[float, float]]:
    for place in _places(delivery["detail"]):

        def flooded(bytes_: int, place: tuple[str | int, ...] = place) -> Any:
            changed = deepcopy(delivery)
            target = changed["detail"]
            for step in place[:-1]:
                target = target[step]
            target[place[-1]] = _many(item, bytes_)
            return changed

        yield _cost(flooded, lambda value: parse_event(value).deviations(), size)


def _in_message(item: str, size: int) -> tuple[float, float]:
    def flooded(bytes_: int) -> Any:
        body = json.dumps(_many(item, bytes_), separators=(",", ":"))
        return {"Records": [{"messageId": "m", "eventSource": "aws:sqs", "body": body}]}

    return _cost(flooded, Router(), size)


def _in_gzip(size: int) -> tuple[float, float]:
    packed = b64encode(gzip.compress(b"[" + b"{}," * 20_000_000 + b"{}]", 9)).decode()

    def flooded(bytes_: int) -> Any:
        part = {"partitionKey": "p", "sequenceNumber": "1", "data": packed}
        return {"Records": [{"eventSource": "aws:kinesis", "eventID": "e", "kinesis": part}] * 8}

    return _cost(flooded, lambda value: list(parse_events(value, failures=[])), size)


def _cost(flooded: Callable[[int], Any], read: Callable[[Any], object], size: int) -> tuple[float, float]:
    value = flooded(size)
    came = len(json.dumps(value))
    start = time.process_time()
    _tried(read, value)
    seconds = time.process_time() - start
    value = flooded(size // MEMORY_SHARE)
    came_then = len(json.dumps(value))
    tracemalloc.start()
    _tried(read, value)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return seconds / came * 1e6, peak / came_then


def _tried(read: Callable[[Any], object], value: Any) -> None:
    try:
        read(value)
    except PartnerEventsError:
        return


def _places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    steps: list[tuple[str | int, object]] = []
    if is_object(value):
        steps = [*value.items()]
    elif is_array(value):
        steps = [*enumerate(value[:1])]
    for step, item in steps:
        if is_object(item) or is_array(item):
            yield (*path, step)
            yield from _places(item, (*path, step))


if __name__ == "__main__":
    report(sys.argv[1], int(sys.argv[2]))
