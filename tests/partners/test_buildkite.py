"""Buildkite: families, times of its own form, JSON in text, keys of what has no id, and webhooks."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from conftest import read_sample

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    PartnerEvent,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    parse_events,
)
from partner_events.buildkite import (
    AgentBlocked,
    AgentEvent,
    AuditEvent,
    AuditEventLogged,
    BlockedEvent,
    BuildBlocked,
    BuildEvent,
    BuildFinished,
    BuildkiteEvent,
    JobEvent,
    JobFinished,
    JobPromisedExitStatus,
    JobStarted,
    UnknownBuildkiteEvent,
)
from partner_events.buildkite._delivery import OCCURRED
from partner_events.patterns import EventPattern
from partner_events.testing import sample as made

from .contract import KINDS, class_of, with_detail, with_value, without

Json = dict[str, Any]

FAMILIES: dict[type[BuildkiteEvent], set[str]] = {
    BuildEvent: {"Build Blocked", "Build Created", "Build Failing", "Build Finished", "Build Started"},
    JobEvent: {
        "Job Activated",
        "Job Finished",
        "Job Promised Exit Status",
        "Job Scheduled",
        "Job Started",
    },
    AgentEvent: {
        "Agent Connected",
        "Agent Disconnected",
        "Agent Lost",
        "Agent Stopped",
        "Agent Stopping",
    },
    BlockedEvent: {"Agent Blocked", "Cluster Token Registration Blocked"},
    AuditEvent: {"Audit Event Logged"},
}


def read(name: str) -> Json:
    return read_sample(name, "buildkite")


@pytest.fixture
def finished() -> Json:
    """A typical delivery: a build passed."""
    return read("build_finished")


# Kinds


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_its_kinds(family: type[BuildkiteEvent]) -> None:
    """Together they are all kinds that Buildkite documents."""
    kinds = {kind.kind for kind in KINDS["buildkite"] if issubclass(class_of(kind), family)}

    assert kinds == FAMILIES[family]
    assert set().union(*FAMILIES.values()) == {kind.kind for kind in KINDS["buildkite"]}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_pattern_of_a_family_matches_its_kinds_alone(family: type[BuildkiteEvent]) -> None:
    """A job's event has the build, too, and a finished job's the agent."""
    pattern = EventPattern.of(family)
    matching = {kind.kind for kind in KINDS["buildkite"] if pattern.matches(made(class_of(kind)))}

    assert matching == FAMILIES[family]


def test_one_kind_was_seen_on_a_bus() -> None:
    """The others have an example in Buildkite's documentation."""
    kinds = catalog.kinds("buildkite")

    assert [kind.kind for kind in kinds if kind.status == "verified"] == ["Build Finished"]
    assert all(kind.detail_type == kind.kind for kind in kinds)


def test_a_blocked_build_has_either_detail_type() -> None:
    """Buildkite's example has the detail-type of a finished build."""
    assert parse_event(read("build_finished.blocked"), BuildFinished).is_blocked
    assert parse_event(read("build_blocked"), BuildBlocked).is_blocked
    assert not parse_event(read("build_finished"), BuildFinished).is_blocked


def test_a_delivery_of_2020_lacks_what_came_later() -> None:
    """It fits all the same."""
    event = parse_event(read("build_finished.of_2020"), BuildFinished, strict=True)

    assert event.detail.pipeline.repo is None
    assert event.payload.meta_data is None
    assert event.failing_at is None


def test_fields_of_tomorrow_are_kept(finished: Json) -> None:
    """Buildkite adds some every year."""
    raw = with_value(finished, ("detail", "build", "waiting_for"), ["agent"])
    event = parse_event(raw, BuildFinished, strict=True)

    assert event.payload.model_extra == {"waiting_for": ["agent"]}


def test_states_that_are_not_documented_are_values(finished: Json) -> None:
    """All vocabularies are open."""
    raw = with_value(finished, ("detail", "build", "state"), "paused")

    assert parse_event(raw, BuildFinished, strict=True).payload.state == "paused"


def test_a_job_is_finished_whether_it_passed_or_not() -> None:
    """`passed` says which."""
    passed = parse_event(read("job_finished"), JobFinished)
    cancelled = parse_event(read("job_finished.cancelled"), JobFinished)

    assert passed.payload.state == cancelled.payload.state == "finished"
    assert (passed.payload.passed, cancelled.payload.passed) == (True, False)
    assert cancelled.payload.signal_reason == "cancel"
    assert passed.detail.agent is not None
    assert passed.detail.agent.uuid == "0192e4a0-05f3-4d27-b8c1-e6a9d40b7f52"


def test_a_promise_has_a_reason() -> None:
    """An agent may promise that its job will fail."""
    event = parse_event(read("job_promised_exit_status"), JobPromisedExitStatus, strict=True)

    assert event.detail.promised_exit_status_reason == "A test failed"
    assert event.payload.promised_exit_status == 1


def test_another_detail_type_is_an_unknown_event_with_the_frame_typed() -> None:
    """What else it has is kept."""
    event = parse_event(read("unknown.pipeline_archived"), UnknownBuildkiteEvent, strict=True)

    assert isinstance(event, UnknownEvent)
    assert event.organization_slug == "tailspin"
    assert (event.payload.model_extra or {})["pipeline"]["slug"] == "checkout"
    assert event.occurred_at == event.time


# Times


@pytest.mark.parametrize("kind", sorted(OCCURRED))
def test_each_kind_has_a_time_of_its_own(kind: str) -> None:
    """Where Buildkite states one; each sample has it."""
    (known,) = (each for each in KINDS["buildkite"] if each.kind == kind)
    raw: Json = made(class_of(known)).to_dict()
    name, at = OCCURRED[kind]

    event = parse_event(raw, BuildkiteEvent)

    if at is None:
        assert name in raw["detail"]
        assert event.occurred_at == event.time
    else:
        assert f"{event.occurred_at:%Y-%m-%d %H:%M:%S} UTC" == raw["detail"][name][at]


def test_times_are_aware_datetimes() -> None:
    """The text stays what it was."""
    event = parse_event(read("job_finished"), JobFinished)

    assert event.payload.runnable_at == "2026-11-03 14:20:14 UTC"
    assert event.runnable_at == datetime(2026, 11, 3, 14, 20, 14, tzinfo=UTC)
    assert event.started_at == datetime(2026, 11, 3, 14, 20, 18, tzinfo=UTC)
    assert event.finished_at == event.occurred_at == datetime(2026, 11, 3, 14, 21, 6, tzinfo=UTC)
    assert event.delay == timedelta(seconds=1)
    assert event.waited == timedelta(seconds=4)


@pytest.mark.parametrize("text", [None, "", "2026-11-03 14:21:06", "yesterday UTC", 1793715666])
def test_what_is_no_time_has_no_datetime(finished: Json, text: object) -> None:
    """The event's time is then the envelope's."""
    event = parse_event(with_value(finished, ("detail", "build", "finished_at"), text), BuildFinished)

    assert event.occurred_at == event.time
    assert event.log_fields()["occurred_at"] == event.time.isoformat()


def test_a_job_without_an_agent_waits_for_none() -> None:
    """A block step is unblocked by a person."""
    event = parse_event(read("job_activated"), JobEvent)

    assert (event.waited, event.queue, event.finished_at) == (None, None, None)
    assert event.payload.unblocked_by is not None
    assert event.payload.unblocked_by.name == "Ines Moreau"


# Keys


def test_a_build_that_is_retried_finishes_twice(finished: Json) -> None:
    """The second time is no duplicate of the first, and the same event sent again is."""
    again = with_value(finished, ("detail", "build", "finished_at"), "2026-11-03 14:30:00 UTC")
    key = identify(finished).idempotency_key

    assert key.strength == "inferred"
    assert key == identify({**finished, "id": "another"}).idempotency_key
    assert key == parse_event(finished).idempotency_key
    assert key != identify(again).idempotency_key


def test_kinds_do_not_share_keys() -> None:
    """All events of one build are different occurrences."""
    names = ["build_created", "build_started", "build_failing", "build_blocked", "build_finished"]
    keys = {identify(read(name)).idempotency_key.value for name in names}

    assert len(keys) == len(names)


@pytest.mark.parametrize("name", ["uuid", "state", "finished_at"])
@pytest.mark.parametrize("value", [None, "", 7])
def test_without_one_of_its_parts_the_envelopes_id_is_the_key(
    finished: Json, name: str, value: object
) -> None:
    """It is weaker, and says so."""
    raw = with_value(finished, ("detail", "build", name), value)
    key = identify(raw).idempotency_key

    assert (key.value, key.strength) == (raw["id"], "envelope")


@pytest.mark.parametrize("name", ["agent_blocked", "cluster_token_registration_blocked"])
def test_what_is_blocked_has_no_key_of_its_own(name: str) -> None:
    """The same agent may try again."""
    assert identify(read(name)).idempotency_key.strength == "envelope"


def test_an_audit_event_has_an_id() -> None:
    """The only one that has."""
    raw = read("audit_event_logged")

    assert identify(raw).idempotency_key.value == raw["detail"]["event"]["uuid"]


# JSON in text


def test_the_context_of_an_audit_event_is_read() -> None:
    """It is JSON within a text; the text stays."""
    event = parse_event(read("audit_event_logged"), AuditEventLogged, strict=True)

    assert event.context is not None
    assert event.context["request_ip"] == "198.51.100.7"
    assert event.payload.context == json.dumps(dict(event.context), separators=(",", ":"))
    assert event.actor.name == "Ines Moreau"


@pytest.mark.parametrize("text", [None, "", "{", "[1]", "null", '{"a": NaN}', "\ud800"])
def test_a_context_that_is_no_object_is_none(text: str | None) -> None:
    """The text is there all the same."""
    raw = with_value(read("audit_event_logged"), ("detail", "event", "context"), text)
    event = parse_event(raw, AuditEventLogged)

    assert event.context is None
    assert event.payload.context == text


def test_a_context_that_is_no_text_is_unavailable() -> None:
    """Buildkite documents text."""
    event = parse_event(read("bent.audit_event_logged"), AuditEventLogged)

    with pytest.raises(FieldUnavailableError, match="context"):
        _ = event.context


# What must not be shown, and what is no delivery


def test_nothing_shows_where_a_person_or_a_machine_is() -> None:
    """Neither repr nor errors nor logs; the fields are marked for whatever shows a delivery."""
    shown: list[str] = []
    for name in ("audit_event_logged", "agent_blocked", "build_finished", "bent.audit_event_logged"):
        event: PartnerEvent = parse_event(read(name))
        shown += [repr(event), repr(event.payload), repr(event.deviations()), str(event.log_fields())]

    assert not any(text in each for each in shown for text in ("198.51.100", "no-session", "Moreau", "Round"))
    assert {"context", "session_key", "ip_address"} <= AgentBlocked.__event_sensitive__


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("broken.webhook", r"`detail.event` is a string, where Buildkite.*and not a webhook"),
        ("broken.no_organization", r"`detail.organization` is null, where Buildkite sends the organization$"),
    ],
)
def test_what_is_no_event_is_refused_clearly(name: str, said: str) -> None:
    """By both, and without a value of the delivery."""
    for read_it in (parse_event, identify):
        with pytest.raises(InvalidEventError, match=f"not a delivery of buildkite: {said}") as caught:
            read_it(read(name))

        assert "Moreau" not in str(caught.value)


def test_what_does_not_fit_is_unavailable_alone() -> None:
    """A list with a wrong item is not shortened."""
    event = parse_event(read("bent.job_started"), JobStarted)

    assert event.payload.label == ":python: Test"
    for name in ("queue", "runnable_at"):
        with pytest.raises(FieldUnavailableError):
            getattr(event, name)
    assert event.occurred_at == datetime(2026, 11, 3, 14, 20, 18, tzinfo=UTC)


def test_patterns_reach_into_the_detail(finished: Json) -> None:
    """The pipeline is beside the payload."""
    fields = BuildFinished.fields
    pattern = EventPattern.of(BuildFinished, fields.detail.pipeline.slug.equals("checkout"))

    assert pattern.matches(finished)
    assert not pattern.matches(without(with_detail(finished, x=1), "pipeline"))


def test_a_webhooks_body_alone_is_refused_with_the_reason() -> None:
    """Also that of the request that tries an address."""
    for body in (read("broken.webhook")["detail"], {"event": "ping", "service": {}, "sender": {"id": "1"}}):
        with pytest.raises(InvalidEventError, match=r"`detail\.event` is a string, .*not a webhook"):
            list(parse_events(body))
