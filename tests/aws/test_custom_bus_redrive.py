"""What subscribers gave up is delivered again by the event bus, which still has it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from conftest import read_sample

from aws.custom_bus_case import FUNCTION, Case, case, classic_side
from aws.new_bus import ACCOUNT
from partner_events import Router, aws
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.patterns import EventPattern, PartnerSource, RetryPolicy, Subscriber
from partner_events.stripe import PaymentIntentSucceeded

pytestmark = pytest.mark.tools

FULFIL = f"{FUNCTION}fulfil"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/sends"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with classic_side(tmp_path_factory.mktemp("aws")) as port:
        yield port


@pytest.fixture
def at(port: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    with case(port, monkeypatch) as made:
        # What is older than five minutes can be replayed.
        made.service.offset = -timedelta(hours=1)
        yield made


@pytest.fixture
def dead(at: Case) -> str:
    """The dead-letter queue of the subscriber."""
    return at.queue()


@pytest.fixture
def partner(at: Case, dead: str) -> str:
    """A partner event source whose events a subscriber hands to the function `fulfil`."""
    name = at.offered()
    aws.ensure_event_bus("partners", session=at.session).apply()
    source = PartnerSource("stripe", at.source_arn(name))
    aws.ensure_event_source(source, "partners", session=at.session).apply()
    subscribe(at, dead)
    return name


def subscribe(at: Case, dead: str, name: str = "fulfilment", **options: Any) -> str:
    subscriber = Subscriber(
        name,
        FULFIL,
        EventPattern.of(PaymentIntentSucceeded),
        role=ROLE,
        dead_letter_queue=dead,
        invocation="REQUEST_RESPONSE",
        retry=RetryPolicy(attempts=1),
        **options,
    )
    return aws.ensure_subscriber(subscriber, "partners", session=at.session).apply()


def paid(number: int) -> Any:
    delivery = json.loads(json.dumps(read_sample("payment_intent.succeeded")))
    delivery["detail"]["id"] = f"evt_{number}"
    return delivery


def fail(event: Any) -> None:
    raise RuntimeError("the database is away")


def give_up(at: Case, partner: str, *numbers: int) -> None:
    """What the function fails to handle, an hour ago."""
    at.service.functions[FULFIL] = fail
    at.send(partner, *map(paid, numbers))
    at.service.deliver()
    at.service.offset = timedelta(0)


def test_failed_events_come_again_marked_as_replays(at: Case, partner: str, dead: str) -> None:
    """And nothing else does; afterwards neither the dead letters nor the subscribers are there."""
    give_up(at, partner, 1, 2)
    handled: list[tuple[str, str | None, bool]] = []
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def handle(event: PaymentIntentSucceeded) -> None:
        handled.append((event.idempotency_key.value, event.delivery_type, event.is_replay))

    at.service.functions[FULFIL] = lambda event: router(event, None)
    at.send(partner, paid(3))
    at.service.deliver()

    plan = aws.redrive_subscriber(dead, session=at.session)
    before = at.server.count("CreateSubscriber")
    plan.apply()
    at.service.deliver()
    still = len(at.messages(dead))
    deleted = plan.clean()

    assert handled == [("evt_3", "live", False), ("evt_1", "replay", True), ("evt_2", "replay", True)]
    assert (before, still, deleted) == (1, 1, 1)
    assert at.messages(dead) == []
    assert [each.name for each in aws.list_subscribers("partners", session=at.session)] == ["fulfilment"]


def test_the_plan_says_what_it_would_make(at: Case, partner: str, dead: str) -> None:
    """The subscriber has the settings of the one that failed, but for the filter and the time."""
    give_up(at, partner, 1, 2)

    plan = aws.redrive_subscriber(dead, session=at.session)
    plan.apply()

    (replay,) = plan.replays
    assert (replay.target, len(replay.event_ids)) == (FULFIL, 2)
    assert "1 dead letters of subscribers looked at, 1 subscriber to make" in str(plan)
    assert f"+ subscriber {replay.name}: 2 events from " in str(plan)
    assert json.loads(json.dumps(plan.to_dict()))["replays"][0]["name"] == replay.name
    subscribers = aws.list_subscribers("partners", session=at.session)
    (made,) = [each for each in subscribers if each.name == replay.name]
    assert made.dead_letter_queue == dead
    assert made.retry_attempts == 1
    assert set(made.filters) == {"SYSTEM_METADATA"}
    assert json.loads(made.filters["SYSTEM_METADATA"]) == {"aws:EventId": list(replay.event_ids)}
    assert made.settings["InvokeConfiguration"] == {
        "TargetArn": FULFIL,
        "RoleArn": ROLE,
        "LambdaParameters": {"InvocationType": "REQUEST_RESPONSE"},
    }


def test_applying_twice_makes_one_subscriber(at: Case, partner: str, dead: str) -> None:
    """By the same plan, and by another of the same dead letters."""
    give_up(at, partner, 1)

    plan, other = (aws.redrive_subscriber(dead, session=at.session) for _ in range(2))
    arns = {*plan.apply(), *plan.apply(), *other.apply()}
    later = aws.redrive_subscriber(dead, session=at.session)

    assert len(arns) == 1
    assert (later.replays, later.under_way, later.apply()) == ((), 1, ())
    assert "1 of them: their events come again already" in str(later)
    assert len(aws.list_subscribers("partners", session=at.session)) == 2


def test_many_events_are_several_subscribers(at: Case, partner: str, dead: str) -> None:
    """A filter takes about a hundred ids, and each event comes once."""
    give_up(at, partner, *range(150))
    seen: list[Any] = []
    at.service.functions[FULFIL] = seen.extend

    plan = aws.redrive_subscriber(dead, session=at.session)
    plan.apply()
    at.service.deliver()

    assert len(plan.replays) == 2
    assert sum(len(replay.event_ids) for replay in plan.replays) == 150
    assert len({each["SystemMetadata"]["aws:EventId"] for each in seen}) == len(seen) == 150


def test_what_fails_again_is_a_new_dead_letter(at: Case, partner: str, dead: str) -> None:
    """`clean` deletes the old one alone, and the new one can be redriven by naming the subscriber."""
    give_up(at, partner, 1)
    plan = aws.redrive_subscriber(dead, session=at.session)
    plan.apply()
    at.service.deliver()

    assert plan.clean() == 1
    (left,) = at.messages(dead)
    again = aws.redrive_subscriber(dead, session=at.session)
    original = aws.list_subscribers("partners", session=at.session)[0]
    named = aws.redrive_subscriber(dead, subscriber=original.arn, session=at.session)

    assert ":subscriber/redrive-fulfilment-" in left["subscriberArn"]
    assert again.replays == ()
    assert [reason.endswith("another subscriber of its event bus") for reason in again.refused] == [True]
    assert [replay.event_ids for replay in named.replays] == [(left["failedMessages"][0]["eventId"],)]


def test_what_failed_meanwhile_is_not_cleaned(at: Case, partner: str, dead: str) -> None:
    """Only what a subscriber delivers again is deleted, whichever process asks."""
    give_up(at, partner, 1)
    aws.redrive_subscriber(dead, session=at.session).apply()
    at.service.functions[FULFIL] = list
    at.service.deliver()
    at.service.offset = -timedelta(minutes=30)
    give_up(at, partner, 2)

    again = aws.redrive_subscriber(dead, session=at.session)
    deleted = again.clean()
    (left,) = at.messages(dead)

    assert (again.under_way, len(again.replays), deleted) == (1, 1, 1)
    (failed,) = left["failedMessages"]
    assert again.replays[0].event_ids == (failed["eventId"],)
    assert [each.name for each in aws.list_subscribers("partners", session=at.session)] == ["fulfilment"]


def test_what_the_bus_has_no_more_is_said(at: Case, partner: str, dead: str) -> None:
    """It stays in the queue: nothing can bring it back."""
    give_up(at, partner, 1)
    (bus,) = at.service.buses.values()
    bus.settings["StorageConfiguration"]["RetentionWindowStartTime"] = datetime.now(UTC) + timedelta(hours=1)

    plan = aws.redrive_subscriber(dead, session=at.session)

    assert plan.replays == ()
    assert [reason.startswith("the event bus has nothing from before") for reason in plan.refused] == [True]
    assert plan.apply() == ()
    assert plan.clean() == 0
    assert len(at.messages(dead)) == 1


def test_a_bus_that_refuses_the_second_says_what_stands(at: Case, partner: str, dead: str) -> None:
    """The first delivers by then."""
    give_up(at, partner, *range(150))
    plan = aws.redrive_subscriber(dead, session=at.session)

    def refuse_second(operation: str, parameters: Any) -> None:
        if operation == "CreateSubscriber" and parameters["Name"] == plan.replays[1].name:
            at.server.fail("CreateSubscriber", "LimitExceededException")

    at.server.before = refuse_second
    with pytest.raises(aws.ReplayStoppedError, match="These subscribers were made before") as caught:
        plan.apply()

    made = {each.arn for each in aws.list_subscribers("partners", session=at.session)}
    assert set(caught.value.created) < made
    assert len(caught.value.created) == 1


def test_a_redrive_of_another_kind_leaves_them_and_says_how(at: Case, partner: str, dead: str) -> None:
    """`redrive` has nothing to send."""
    give_up(at, partner, 1)

    plan = aws.redrive(dead, to=Router(), session=at.session)
    report = plan.apply()

    (letter,) = plan.letters
    assert (letter.origin, letter.reason) == ("subscriber", "COMPUTE_EXECUTION_ERROR")
    assert letter.subscriber is not None
    assert [unsent.reason for unsent in report.unsent] == [letter.problem]
    assert "it holds the ids of 1 event and none of them: have the event bus deliver them again" in str(
        report
    )
    assert len(at.messages(dead)) == 1


def test_a_replay_and_a_live_delivery_are_handled_once(at: Case, partner: str, dead: str) -> None:
    """The idempotency key is the same."""
    handled: list[str] = []
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="fulfilment"))

    @router.on(PaymentIntentSucceeded)
    def handle(event: PaymentIntentSucceeded) -> None:
        handled.append(event.idempotency_key.value)
        if event.idempotency_key.value == "evt_2":
            fail(event)

    at.service.functions[FULFIL] = lambda event: router(event, None)
    at.send(partner, paid(1), paid(2))
    at.service.deliver()
    at.service.offset = timedelta(0)
    plan = aws.redrive_subscriber(dead, session=at.session)
    plan.apply()
    at.service.deliver()

    assert len(plan.replays[0].event_ids) == 2
    assert handled.count("evt_1") == 1
