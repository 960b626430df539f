"""What a delivery may cost: memory and work in proportion to its bytes, whatever its shape."""

import copy
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from conftest import SAMPLES, read_sample, sample_names
from support.counting import calls_of, least

from partner_events import InvalidEventError, parse_event
from partner_events._wire.json import is_array, is_object

pytestmark = pytest.mark.once

Json = dict[str, Any]

SIZE = 10_000
"""How many bytes of JSON text a flood has."""

MOST_MEMORY = 100
"""How many bytes of memory a byte of JSON text may take, at most."""

MOST_CALLS = 5
"""How many Python functions may be called for a byte, at most."""


def many(item: str, size: int = SIZE) -> list[object]:
    """A list that is so long as text; as JSON has it, no object is in two places."""
    found: list[object] = json.loads(f"[{','.join([item] * (size // (len(item) + 1)))}]")
    return found


FLOODS: dict[str, object] = {
    "empty objects": many("{}"),
    "empty lists": many("[]"),
    "lists of lists": many("[[]]"),
    "numbers": many("1"),
    "nulls": many("null"),
    "texts": many('"ab"'),
    "small objects": many('{"id":1}'),
    "objects with a long key": many('{"a_key_that_is_known_to_no_one":1}'),
    "lists in objects": many(json.dumps({"taxes": many("{}", 270)}, separators=(",", ":"))),
    "a map of numbers": {f"{n:04}": 1 for n in range(SIZE // 9)},
    "a map of objects": {f"{n:04}": {} for n in range(SIZE // 10)},
}

WIDE = [
    ("stripe", "invoice.paid"),
    ("pagerduty", "incident.annotate"),
    ("sailpoint", "identity_attributes_changed"),
    ("auth0", "s"),
]


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Where there is a list or an object inside a value; of a list, in its first item."""
    items: list[tuple[str | int, object]] = []
    if is_object(value):
        items = [*value.items()]
    elif is_array(value):
        items = [*enumerate(value[:1])]
    for step, item in items:
        if is_object(item) or is_array(item):
            yield (*path, step)
            yield from places(item, (*path, step))


def flooded(delivery: Json, path: tuple[str | int, ...], flood: object) -> Json:
    changed: Json = copy.deepcopy(delivery)
    target: Any = changed["detail"]
    for step in path[:-1]:
        target = target[step]
    # As JSON has it, no object is in two places.
    target[path[-1]] = copy.deepcopy(flood)
    return changed


def read(delivery: Json) -> object:
    """All there is to find out about a delivery, or that it is refused."""
    try:
        event = parse_event(delivery)
        return event, event.deviations()
    except InvalidEventError as error:
        return error


def peak(delivery: Json) -> int:
    tracemalloc.start()
    try:
        # What is read stays until the memory is measured.
        found = read(delivery)
        assert found
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def size(delivery: Json) -> int:
    return len(json.dumps(delivery, separators=(",", ":")))


@pytest.mark.parametrize("flood", FLOODS)
@pytest.mark.parametrize(("partner", "name"), WIDE)
def test_a_flood_takes_memory_and_work_in_proportion_to_its_bytes(
    partner: str, name: str, flood: str
) -> None:
    """In any place where a list or an object stands."""
    delivery = read_sample(name, partner)
    parse_event(delivery).deviations()
    for path in places(delivery["detail"]):
        changed = flooded(delivery, path, FLOODS[flood])
        read(changed)

        memory, calls = MOST_MEMORY * size(changed), MOST_CALLS * size(changed)
        assert least(partial(peak, changed), memory) <= memory, path
        assert least(partial(calls_of, partial(read, changed)), calls) <= calls, path


def test_a_delivery_with_more_objects_than_its_size_explains_is_refused() -> None:
    """The error says so, and holds the delivery."""
    changed = flooded(
        read_sample("invoice.paid"),
        ("data", "object", "lines", "data"),
        many("{}"),
    )

    with pytest.raises(InvalidEventError, match="far more objects than its size explains") as caught:
        parse_event(changed)

    assert caught.value.raw is changed


@pytest.mark.parametrize("times", [1, 150])
def test_a_large_delivery_of_real_objects_is_read_whole(times: int) -> None:
    """As large as EventBridge takes, and with a misfit in each item; also once its kind is settled."""
    delivery: Any = read_sample("invoice.paid")
    lines = delivery["detail"]["data"]["object"]["lines"]["data"]
    bent = {**lines[0], "quantity": "two"}
    for _ in range(times):
        parse_event(delivery)
    large = flooded(delivery, ("data", "object", "lines", "data"), many(json.dumps(bent), 1_000_000))

    event = parse_event(large)

    assert event.to_dict() == large
    assert len(event.deviations()) == len(large["detail"]["data"]["object"]["lines"]["data"])


@pytest.mark.once
@pytest.mark.parametrize("name", sample_names(pattern="[!b]*"))
def test_no_sample_comes_near_the_limit(name: str) -> None:
    """Each of its lists may be fifty times as long."""
    delivery = read_sample(name)
    kind = type(parse_event(delivery))
    for path in places(delivery["detail"]):
        value: Any = delivery["detail"]
        for step in path:
            value = value[step]
        if is_array(value):
            assert type(parse_event(flooded(delivery, path, value * 50))) is kind, path


NEST = """
import copy, json, sys, threading
from partner_events import InvalidEventError, parse_event

times, is_bent, path = int(sys.argv[1]), sys.argv[2] == "bent", sys.argv[3]
with open(path) as file:
    sample = json.load(file)
intent = sample["detail"]["data"]["object"]
if is_bent:
    intent["amount"] = "much"

def nested(levels):
    inner = intent
    for _ in range(levels):
        inner = {**intent, "last_payment_error": {"type": "card_error", "payment_intent": inner}}
    delivery = copy.copy(sample)
    delivery["detail"] = {**sample["detail"], "data": {"object": inner}}
    return delivery

def read():
    try:
        parse_event(nested(200))
    except InvalidEventError as error:
        print(error)

for _ in range(times):
    parse_event(nested(3))
threading.stack_size(512 * 1024)
thread = threading.Thread(target=read)
thread.start()
thread.join()
"""


@pytest.mark.parametrize("is_bent", ["bent", "straight"])
@pytest.mark.parametrize("times", ["0", "250"])
def test_what_is_nested_too_deep_is_refused_on_the_smallest_stack(times: str, is_bent: str) -> None:
    """Threads have 512 KiB where they have least; what overflows it ends the process."""
    sample = str(SAMPLES / "stripe" / "payment_intent.succeeded.json")

    run = subprocess.run(
        [sys.executable, "-c", NEST, times, is_bent, sample], capture_output=True, text=True, timeout=600
    )

    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == "the delivery is nested deeper than Python follows\n"
