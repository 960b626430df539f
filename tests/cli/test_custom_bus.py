"""``sources``, ``associate``, ``rules``, ``check`` and ``redrive`` for new event buses."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from aws.custom_bus_case import FUNCTION, Case, case, classic_side
from aws.new_bus import ACCOUNT
from conftest import read_sample

from cli.running import Ran, run
from partner_events import aws
from partner_events.patterns import EventPattern, Subscriber
from partner_events.stripe import PaymentIntentSucceeded

pytestmark = pytest.mark.tools
pytest.importorskip("click")

ROLE = f"arn:aws:iam::{ACCOUNT}:role/sends"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with classic_side(tmp_path_factory.mktemp("aws")) as port:
        yield port


@pytest.fixture
def at(port: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    with case(port, monkeypatch) as made:
        yield made


@pytest.fixture
def asked(at: Case) -> Any:
    """Runs a command against the servers."""
    environment = {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{at.port}",
        "AWS_ENDPOINT_URL_EVENTBRIDGEV2": at.server.url,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_MAX_ATTEMPTS": "2",
    }

    def ask(*arguments: str) -> Ran:
        return run(*arguments, **environment)

    return ask


def test_a_source_comes_to_a_new_bus_once(at: Case, asked: Any) -> None:
    """The bus is created where it is not there; again nothing changes, and `sources` says who has it."""
    source = at.offered()

    first = asked("associate", source, "--bus", "new", "--event-bus", "partners")
    again = asked("associate", source, "--bus", "new", "--event-bus", "partners", "--json")
    listed = asked("sources", "stripe")

    assert (first.code, again.code, listed.code) == (0, 0, 0), first.err + again.err
    assert "+ event bus partners" in first.out
    assert f"{source}: its events come to arn:aws:events:" in first.out
    assert [plan["changes"] for plan in again.json["plans"]] == [[], []]
    (line,) = [line for line in listed.out.splitlines() if source in line]
    assert line.split() == ["active", source, "new"]
    assert at.server.count("CreateEventSource") == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--bus", "new"], "--bus new needs --event-bus"),
        (["--event-bus", "partners"], "--event-bus and --dead-letter-queue go with --bus new"),
        (["--bus", "new", "--event-bus", "b", "--dead-letter-queue", "q.fifo"], "q.fifo"),
    ],
)
def test_options_that_do_not_fit_are_one_line(at: Case, asked: Any, options: list[str], said: str) -> None:
    """And nothing is created."""
    ran = asked("associate", at.offered(), *options)

    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert at.server.count("CreateEventBus") == 0


def test_a_managed_source_is_not_associated_with_a_classic_bus(at: Case, asked: Any) -> None:
    """The line says what to do instead."""
    source = at.offered()
    asked("associate", source, "--bus", "new", "--event-bus", "partners")

    ran = asked("associate", source)

    assert ran.code == 2
    assert "add a subscriber to that bus" in ran.err
    assert ran.err.count("\n") == 1


def subscribe(at: Case, dead: str) -> str:
    bus = aws.ensure_event_bus("partners", session=at.session).apply()
    subscriber = Subscriber(
        "fulfilment",
        f"{FUNCTION}fulfil",
        EventPattern.of(PaymentIntentSucceeded),
        role=ROLE,
        dead_letter_queue=dead,
        invocation="REQUEST_RESPONSE",
    )
    aws.ensure_subscriber(subscriber, bus, session=at.session).apply()
    return bus


def test_subscribers_are_listed_and_checked(at: Case, asked: Any) -> None:
    """By the bus's name or its ARN."""
    bus = subscribe(at, at.queue())

    by_name = asked("rules", "partners", "--bus", "new")
    by_arn = asked("rules", bus, "--json")
    checked = asked("check", "partners", "--bus", "new")
    same = asked("check", bus, "--json")

    assert by_name.code == 0, by_name.err
    assert by_name.out.startswith(f"subscriber fulfilment: running, WITH_METADATA, {FUNCTION}fulfil (dead ")
    assert '  SYSTEM_METADATA: {"aws:Source":[{"prefix":"aws.partner/stripe.com/"}]' in by_name.out
    assert [each["name"] for each in by_arn.json["subscribers"]] == ["fulfilment"]
    assert checked.code == same.code == 1
    assert f"error: subscriber fulfilment: its role {ROLE} does not exist" in checked.out
    assert same.json["subscribers"] == ["fulfilment"]


def test_what_was_given_up_is_delivered_again(at: Case, asked: Any) -> None:
    """Shown, made, and cleaned up, each by a command of its own."""
    at.service.offset = -timedelta(hours=1)
    dead, source = at.queue(), at.offered()
    asked("associate", source, "--bus", "new", "--event-bus", "partners")
    subscribe(at, dead)
    seen: list[Any] = []
    delivery = json.loads(json.dumps(read_sample("payment_intent.succeeded")))
    at.send(source, delivery)
    at.service.deliver()  # there is no function yet
    at.service.functions[f"{FUNCTION}fulfil"] = seen.extend
    at.service.offset = timedelta(0)
    queue = dead.rpartition(":")[2]

    by_hand = asked("redrive", queue, "--to", dead.replace("queue", "other"))
    shown = asked("redrive", queue, "--replay")
    made = asked("redrive", queue, "--replay", "--apply")
    at.service.deliver()
    cleaned = asked("redrive", queue, "--replay", "--clean", "--json")

    assert "it holds the ids of 1 event and none of them" in by_hand.out
    assert "--replay" in by_hand.out
    assert "nothing was made; --apply makes it" in shown.out
    assert "1 subscribers deliver; when the events were handled" in made.out
    assert [each["Data"]["detail"] for each in seen] == [delivery["detail"]]
    assert cleaned.json["deleted"] == 1
    assert (by_hand.code, shown.code, made.code, cleaned.code) == (1, 0, 0, 0)
    assert at.messages(dead) == []


def test_a_replay_goes_without_a_destination(asked: Any) -> None:
    """And a redrive needs one."""
    both = asked("redrive", "queue", "--replay", "--to", "app:handler")
    neither = asked("redrive", "queue")

    assert (both.code, neither.code) == (2, 2)
    assert "--replay goes without --to" in both.err
    assert "pass --to with a destination, or --replay" in neither.err
