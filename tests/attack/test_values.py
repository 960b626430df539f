"""Deliveries and records with odd values and floods: an event, or an error of ours, at a bounded cost."""

import json
import math
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from random import Random
from typing import Any

import pytest
from conftest import SAMPLES, walk
from support import carriers
from support.counting import calls_of, least

from attack.hostile import HOW_MUCH, replaced
from partner_events import InvalidEventError, PartnerEvent, Router, identify, parse_event, parse_events
from partner_events._wire.carriers import MOST_REFUSED
from partner_events._wire.json import is_object
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.errors import FieldUnavailableError, PartnerEventsError
from partner_events.mongodb.extended_json import decode
from partner_events.patterns import InputTransformer

pytestmark = pytest.mark.once

Json = dict[str, Any]

SEED = 20_261_129
FILES = sorted(SAMPLES.glob("*/*.json"))

ODD: list[object] = [
    10**5000,
    -(10**5000),
    1e308,
    math.nan,
    math.inf,
    "\ud800",
    {"\ud800": "\udc00"},
    {1: 2},
    [],
    {},
    None,
    True,
    "",
    b"bytes",
    {1, 2},
    1j,
    object(),
    [[[[[[[[[[]]]]]]]]]],
]

FLOODS: dict[str, Callable[[int], str]] = {
    "empty objects": lambda size: f"[{','.join(['{}'] * (size // 3))}]",
    "empty lists": lambda size: f"[{','.join(['[]'] * (size // 3))}]",
    "numbers": lambda size: f"[{','.join(['1'] * (size // 2))}]",
    "small objects": lambda size: f"[{','.join(['{' + chr(34) + 'id' + chr(34) + ':1}'] * (size // 9))}]",
    "ids": lambda size: json.dumps([{"id": f"{number:032}"} for number in range(size // 42)]),
    "keys": lambda size: json.dumps({f"{number:x}": number for number in range(size // 10)}),
    "objects under keys": lambda size: json.dumps({f"{number:x}": {} for number in range(size // 10)}),
    "depth": lambda size: "[" * 400 + "]" * 400,
}
MOST_CALLS = 8
"""How many Python functions may be called for a byte that came, at most."""


def deliveries(random: Random, count: int) -> list[Json]:
    found: list[Json] = []
    for path in random.sample(FILES, min(count, len(FILES))):
        read: object = json.loads(path.read_text(encoding="utf-8"))
        if is_object(read):
            found.append(read)
    return found


def all_that_is_asked(delivery: Any) -> None:
    """What users ask of a delivery. Only this library's errors may come out."""
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="c"))

    @router.otherwise
    def handle(event: PartnerEvent) -> None:
        repr(event)
        event.log_fields()

    calls: list[Callable[[], object]] = [
        lambda: identify(delivery),
        lambda: list(parse_events(delivery)),
        lambda: parse_event(delivery, strict=True),
        lambda: parse_event(delivery).deviations(),
        lambda: parse_event(delivery).to_dict(),
        lambda: parse_event(delivery).model_dump(),
        lambda: repr(parse_event(delivery).model_copy(update={"region": "x"})),
        lambda: router(delivery),
    ]
    for call in calls:
        try:
            call()
        except (PartnerEventsError, FieldUnavailableError):
            continue


def test_odd_values_anywhere_raise_nothing_foreign(caplog: pytest.LogCaptureFixture) -> None:
    """Numbers beyond all bounds, half characters, Python objects that no JSON is."""
    random = Random(SEED)
    tried = 0
    for delivery in deliveries(random, 12 * HOW_MUCH):
        places = [place for place, _ in walk(delivery) if place]
        for place in random.sample(places, min(4, len(places))):
            for odd in ODD:
                all_that_is_asked(replaced(delivery, place, odd))
                tried += 1
            caplog.clear()
    assert tried > 500


def test_what_contains_itself_raises_nothing_foreign(caplog: pytest.LogCaptureFixture) -> None:
    """Wherever the circle closes."""
    random = Random(SEED)
    for delivery in deliveries(random, 12 * HOW_MUCH):
        inner = [place for place, value in walk(delivery) if isinstance(value, dict)]
        for place in random.sample(inner, min(3, len(inner))):
            circle = deepcopy(delivery)
            target: Any = circle
            for step in place:
                target = target[step]
            target["circle"] = random.choice([circle, target])
            calls: list[Callable[[Any], object]] = [identify, parse_event, all_events]
            for call in calls:
                try:
                    call(circle)
                except PartnerEventsError:
                    continue
        caplog.clear()


def all_events(lambda_event: Any) -> list[PartnerEvent]:
    return list(parse_events(lambda_event))


@pytest.mark.parametrize("flood", FLOODS)
def test_floods_anywhere_cost_in_proportion_to_their_bytes(flood: str) -> None:
    """In any place of any delivery."""
    random = Random(SEED)
    size = 20_000
    for delivery in deliveries(random, 6 * HOW_MUCH):
        parse = deepcopy(delivery)
        _read(parse)
        places = [place for place, value in walk(delivery) if place and isinstance(value, (dict, list))]
        for place in random.sample(places, min(3, len(places))):
            changed = replaced(delivery, place, json.loads(FLOODS[flood](size)))
            came = len(json.dumps(changed))
            _read(changed)

            most = MOST_CALLS * came
            assert least(partial(calls_of, partial(_read, changed)), most) <= most, place


@pytest.mark.parametrize(
    "wrap", [carriers.sqs, carriers.sns, carriers.kinesis, carriers.firehose, carriers.logs]
)
@pytest.mark.parametrize("flood", FLOODS)
def test_floods_in_carriers_cost_in_proportion_to_their_bytes(
    wrap: Callable[..., Any], flood: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The body of a record is one: whatever it is, the record beside it is read."""
    text = FLOODS[flood](20_000 * min(HOW_MUCH, 10))
    good: Json = {"id": "1", "detail-type": "made", "source": "example.com", "detail": {}}
    lambda_event = wrap(text, good)
    # A compressed record, however small, may become as much as a small one that is not.
    came = max(len(json.dumps(lambda_event)), 20_000)
    failures: list[Any] = []

    def read() -> None:
        failures.clear()
        assert len(list(parse_events(lambda_event, failures=failures))) == 1

    read()
    most = MOST_CALLS * came
    assert least(partial(calls_of, read), most) <= most
    assert 1 <= len(failures) <= MOST_REFUSED + 1


def _read(delivery: Any) -> None:
    try:
        parse_event(delivery).deviations()
    except PartnerEventsError:
        return


@pytest.mark.parametrize(
    "odd", [math.nan, {1, 2}, object(), b"bytes", 1j, "itself"], ids=lambda odd: type(odd).__name__
)
def test_a_transformer_says_what_no_delivery_has(odd: object) -> None:
    """Python objects that JSON does not have, and what contains itself."""
    delivery = deliveries(Random(SEED), 1)[0]
    delivery["detail"]["odd"] = delivery if odd == "itself" else [odd]

    with pytest.raises(InvalidEventError, match="not JSON"):
        InputTransformer({"all": "$.detail"}, '{"all": <all>}').apply(delivery)


def test_extended_json_that_contains_itself_is_decoded_once() -> None:
    """What is in itself stays so in the copy; what is in many places is not copied for each of them."""
    circle: Json = {"at": {"$date": 0}}
    circle["inside"] = [circle]
    doubled: list[object] = [{"$numberInt": "1"}]
    for _ in range(60):
        doubled = [doubled, doubled]

    found: Any = decode(circle)

    assert found["inside"][0] is found
    assert found["at"].year == 1970
    assert calls_of(lambda: decode(doubled)) < 1_000
