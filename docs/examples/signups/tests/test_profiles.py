"""Signups as a rule delivers them, to a function that Lambda tries again."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from partner_events import parse_event
from partner_events.auth0 import SuccessSignup
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.testing import Function, LambdaContext, PartnerBus, assert_matches, sample

from profiles.people import IncompleteSignupError, Profile, Reception, profile_of
from profiles.rule import PATTERN
from profiles.signups import signups

# What template.yaml sets: test_signups_template.py compares.
FUNCTION = Function(timeout=timedelta(seconds=30), retry_attempts=2)


class MemoryProfiles:
    def __init__(self) -> None:
        self.profiles: dict[str, Profile] = {}

    def create(self, profile: Profile) -> None:
        self.profiles.setdefault(profile.user_id, profile)


class MemoryPost:
    """Mail that fails as many times as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.welcomed: list[str] = []

    def welcome(self, email: str) -> None:
        if self.failures:
            self.failures -= 1
            raise ConnectionError("the mail server does not answer")
        self.welcomed.append(email)


class World:
    """A reception in memory, and the function on a bus."""

    def __init__(self, *, failures: int = 0, bus: PartnerBus | None = None) -> None:
        self.profiles, self.post = MemoryProfiles(), MemoryPost(failures)
        self.bus = bus or PartnerBus()
        dedupe = Deduplicator(MemoryStore(), consumer="profiles", clock=self.bus.time)
        self.function = signups(Reception(self.profiles, self.post), dedupe)

        @self.bus.rule(PATTERN, function=FUNCTION)
        def invoke(event: dict[str, object], context: LambdaContext) -> object:
            return self.function(event, context)


def signup(number: int) -> SuccessSignup:
    """Somebody who signs up; each number is another one."""
    name = f"user{number}"
    return sample(SuccessSignup, seed=number, user_id=f"auth0|{name}", user_name=f"{name}@example.com")


def test_who_signs_up_gets_a_profile_and_a_welcome() -> None:
    world = World()
    event = signup(1)

    world.function(event.to_dict(), LambdaContext())

    profile = world.profiles.profiles["auth0|user1"]
    assert (profile.email, profile.signed_up_at) == ("user1@example.com", event.occurred_at)
    assert world.post.welcomed == ["user1@example.com"]


def test_without_an_address_there_is_no_mail() -> None:
    """A phone number signs up, too."""
    world = World()

    world.function(sample(SuccessSignup, user_name="+15555550100").to_dict(), LambdaContext())

    assert [profile.email for profile in world.profiles.profiles.values()] == [None]
    assert not world.post.welcomed


def test_a_profile_says_when_the_signup_was() -> None:
    """And not when the event came."""
    event = sample(SuccessSignup, date="2026-11-03T14:21:10.764Z")

    assert profile_of(event).signed_up_at == datetime(2026, 11, 3, 14, 21, 10, 764000, UTC)


def test_a_log_without_a_user_is_an_error() -> None:
    """It ends where somebody looks, and is no profile of nobody."""
    delivery: dict[str, Any] = sample(SuccessSignup).to_dict()
    del delivery["detail"]["data"]["user_id"]

    with pytest.raises(IncompleteSignupError):
        World().function(delivery, LambdaContext())


def test_the_simplified_form_is_read_alike() -> None:
    """Examples on the web have it; no tenant sends it."""
    delivery: dict[str, object] = {
        "version": "0",
        "id": "3f1b7f4e-0c5d-4d7e-9f55-3b0a5f0f0b11",
        "detail-type": "Signup Success",
        "source": "aws.partner/auth0.com",
        "account": "123456789012",
        "time": "2026-11-03T14:21:13Z",
        "region": "us-east-1",
        "resources": [],
        "detail": {
            "type": "ss",
            "user_id": "auth0|user1",
            "user_name": "user1@example.com",
            "connection": "google-oauth2",
        },
    }

    profile = profile_of(parse_event(delivery, SuccessSignup))

    assert profile == Profile(
        "auth0|user1", datetime(2026, 11, 3, 14, 21, 13, tzinfo=UTC), "google-oauth2", "user1@example.com"
    )


def test_staff_is_not_delivered() -> None:
    """Nor is a log that does not say its connection: anything-but asks for a value."""
    without: dict[str, Any] = sample(SuccessSignup).to_dict()
    del without["detail"]["data"]["connection"]

    assert_matches(PATTERN, sample(SuccessSignup))
    assert not PATTERN.matches(sample(SuccessSignup, connection="pettracker-staff"))
    assert not PATTERN.matches(without)


def test_lambda_tries_again_until_the_mail_is_sent() -> None:
    """The first attempt made the profile, and the second one says welcome."""
    world = World(failures=1)

    world.bus.put(signup(1))
    report = world.bus.deliver()

    first, second = report.invocations
    assert isinstance(first.error, ConnectionError)
    assert second.at - first.at == timedelta(minutes=1)
    assert world.post.welcomed == ["user1@example.com"]
    assert not report.dead_letters


def test_after_three_attempts_the_event_is_kept() -> None:
    """In the queue of the function's on-failure destination."""
    world = World(failures=3)

    world.bus.put(signup(1))
    report = world.bus.deliver()

    assert len(report.invocations) == 3
    assert len(report.dead_letters) == 1


def test_signups_that_come_twice_are_received_once() -> None:
    bus = PartnerBus(seed=1, duplicates=1, resends=0.5, reorder=True, workers=4)
    world = World(bus=bus)

    bus.put(*(signup(number) for number in range(5)))
    bus.deliver()

    assert sorted(world.post.welcomed) == [f"user{number}@example.com" for number in range(5)]


def test_a_killed_function_forgets_nobody() -> None:
    """Somebody may get two mails: no library can take back the one that was sent before the end."""
    bus = PartnerBus(seed=1, kills=1)
    world = World(bus=bus)

    bus.put(*(signup(number) for number in range(8)))
    report = bus.deliver()

    assert set(world.post.welcomed) == {f"user{number}@example.com" for number in range(8)}
    assert len(world.profiles.profiles) == 8
    assert not report.dead_letters
