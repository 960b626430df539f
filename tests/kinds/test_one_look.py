"""One look at each delivery: what is found out about it is found once, and kept."""

import copy
import pickle
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType

import pytest
from conftest import Json
from support.carriers import sqs

from partner_events import PartnerEvent, Router, UnknownEvent, identify, parse_event, parse_events
from partner_events._kinds.identify import identify_delivery
from partner_events._wire.delivery import Identified
from partner_events._wire.json import is_object
from partner_events.dedupe import Claimed, Deduplicator, MemoryStore
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.stripe._delivery import locate


class Looks:
    """How often Stripe's hook was asked what a delivery is."""

    def __init__(self) -> None:
        self.count = 0

    def note(self, frame: FrameType, event: str, argument: object) -> None:
        self.count += event == "call" and frame.f_code is locate.__code__


@contextmanager
def looking() -> Generator[Looks]:
    looks = Looks()
    sys.setprofile(looks.note)
    try:
        yield looks
    finally:
        sys.setprofile(None)


@pytest.fixture
def dedupe() -> Deduplicator:
    return Deduplicator(MemoryStore(), consumer="looks")


def handled(dedupe: Deduplicator | None) -> tuple[Router, list[PartnerEvent]]:
    """A router, and the events that its handler was given."""
    router, events = Router(dedupe=dedupe), list[PartnerEvent]()
    router.on(PaymentIntentSucceeded)(events.append)
    return router, events


def batch(delivery: Json, count: int) -> Json:
    """Messages of SQS with an event each."""
    detail = delivery["detail"]
    assert is_object(detail)
    return sqs(*({**delivery, "detail": {**detail, "id": f"evt_{n}"}} for n in range(count)))


def test_parsing_looks_once(paid: Json) -> None:
    """Whatever the event is asked for afterwards."""
    expected = identify(paid)

    with looking() as looks:
        event = parse_event(paid, PaymentIntentSucceeded)
        found = (event.idempotency_key, event.log_fields()["kind"], repr(event))

    assert found[:2] == (expected.idempotency_key, expected.kind)
    assert looks.count == 1


def test_a_router_looks_once_at_each_delivery(paid: Json) -> None:
    """The handler's choice, the parse and the key are of one look."""
    router, events = handled(None)

    with looking() as looks:
        router(batch(paid, 3))
        keys = [event.idempotency_key.value for event in events]

    assert (keys, looks.count) == (["evt_0", "evt_1", "evt_2"], 3)


def test_a_router_that_deduplicates_looks_once_at_each_delivery(paid: Json, dedupe: Deduplicator) -> None:
    """So it does at those that it has handled before."""
    router, events = handled(dedupe)

    with looking() as looks:
        router(batch(paid, 3))
        router(batch(paid, 3))

    assert (len(events), looks.count) == (3, 6)


def test_the_events_of_a_batch_are_claimed_without_another_look(paid: Json, dedupe: Deduplicator) -> None:
    """They were looked at when they were parsed."""
    events = list(parse_events(batch(paid, 3)))

    with looking() as looks:
        claims = dedupe.claim_many(events)

    assert ([claim.key for claim in claims], looks.count) == (["evt_0", "evt_1", "evt_2"], 0)


def test_a_parsed_event_is_claimed_without_another_look(paid: Json, dedupe: Deduplicator) -> None:
    """It knows its key."""
    event = parse_event(paid)

    with looking() as looks:
        claim = dedupe.claim(event)

    assert isinstance(claim, Claimed)
    assert (claim.key, looks.count) == (event.idempotency_key.value, 0)


def test_a_delivery_is_looked_at_once_to_claim_it(paid: Json, dedupe: Deduplicator) -> None:
    """As a mapping and as text."""
    with looking() as looks:
        dedupe.claim(paid)

    assert looks.count == 1


def test_an_unknown_event_knows_its_kind_without_another_look(paid: Json) -> None:
    """And its partner."""
    event = parse_event({**paid, "detail-type": "brand.new"}, UnknownEvent)

    with looking() as looks:
        found = (event.partner, event.kind)

    assert (found, looks.count) == (("stripe", "brand.new"), 0)


@pytest.mark.parametrize("form", ["copy", "deep copy", "pickle"])
def test_copies_know_what_was_found(form: str, paid: Json) -> None:
    """And are equal to the event."""
    event = parse_event(paid, PaymentIntentSucceeded)
    make: dict[str, Callable[[], PaymentIntentSucceeded]] = {
        "copy": lambda: copy.copy(event),
        "deep copy": lambda: copy.deepcopy(event),
        "pickle": lambda: pickle.loads(pickle.dumps(event)),
    }

    copied = make[form]()
    with looking() as looks:
        key = copied.idempotency_key

    assert (copied, key, looks.count) == (event, event.idempotency_key, 0)


def test_a_copy_with_other_fields_is_looked_at_anew(paid: Json) -> None:
    """It is another delivery."""
    event = parse_event(paid, PaymentIntentSucceeded)

    other = event.model_copy(update={"id": "another"})

    with looking() as looks:
        assert other.idempotency_key == event.idempotency_key
    assert looks.count == 1


def test_deliveries_that_differ_are_identified_as_different(paid: Json) -> None:
    """Equality is of everything that was found, the delivery included."""
    found = identify_delivery(paid)

    assert found == identify_delivery({**paid})
    assert found != identify_delivery({**paid, "id": "another"})


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_what_was_found_is_pickled_with_every_protocol(protocol: int, paid: Json) -> None:
    """As events are, which keep it."""
    found = identify_delivery(paid)

    assert pickle.loads(pickle.dumps(found, protocol)) == found


def test_what_was_found_shows_no_value_of_the_delivery(paid: Json) -> None:
    """Of an unknown sender even the kind is free text."""
    found: Identified = identify_delivery({**paid, "source": "com.example", "detail-type": "CANARY"})

    assert repr(found) == "Identified(partner=None, key=None)"
