"""Okta: log events of one form, their event types, what the vendor's model lacks, and event hooks."""

import copy
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_sample

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    parse_events,
)
from partner_events.okta import LogEvent, OktaEvent, SystemLog, UnknownOktaEvent
from partner_events.okta.event_types import EVENT_TYPES, EventType, find
from partner_events.patterns import EventPattern

from .contract import with_detail

Json = dict[str, Any]


def read(name: str) -> Json:
    return read_sample(name, "okta")


@pytest.fixture
def login() -> Json:
    """A typical delivery: somebody logged in."""
    return read("system_log.login")


# The kind, and event types


def test_all_log_events_are_of_one_kind() -> None:
    """No whole delivery was seen, so it is not verified."""
    (kind,) = catalog.kinds("okta")

    assert (kind.kind, kind.detail_type, kind.class_name) == ("SystemLog", "SystemLog", "SystemLog")
    assert kind.status == "unverified"


@pytest.mark.parametrize("detail_type", ["SystemLog", "Okta Log Event", ""])
def test_a_log_event_is_one_whatever_its_detail_type_is(login: Json, detail_type: str) -> None:
    """It is in public code only."""
    raw = {**login, "detail-type": detail_type}

    assert type(parse_event(raw, strict=True)) is SystemLog
    assert identify(raw).kind == "SystemLog"


def test_event_types_have_categories_and_tags() -> None:
    """As Okta's catalog has them."""
    found = EVENT_TYPES["user.session.start"]

    assert len(EVENT_TYPES) == 1274
    assert found == EventType(
        name="user.session.start",
        category="passwordless",
        tags=frozenset({"end-user-visible", "event-hook-eligible", "session", "user"}),
        stage="current",
        since="2016.02",
    )
    assert len({each.category for each in EVENT_TYPES.values()}) == 49


def test_event_types_are_found_by_category_and_tag() -> None:
    """By both, they must have both."""
    sessions = find(tag="session")

    assert len(find(tag="event-hook-eligible")) == 314
    assert "user.session.start" in sessions & find(category="passwordless")
    assert find(category="passwordless", tag="session") == sessions & find(category="passwordless")
    assert find() == frozenset(EVENT_TYPES)
    assert find(tag="no such tag") == frozenset()


def test_stages_say_who_gets_an_event_type() -> None:
    """Most are everybody's."""
    stages = [each.stage for each in EVENT_TYPES.values()]

    assert (stages.count("beta"), stages.count("internal")) == (83, 13)


def test_an_event_type_of_tomorrow_is_a_value() -> None:
    """Each release brings some."""
    event = parse_event(read("system_log.of_tomorrow"), SystemLog, strict=True)

    assert event.event_type not in EVENT_TYPES
    assert event.detail.device is not None
    assert event.detail.device.disk_encryption_type == "ALL_INTERNAL_VOLUMES"


# The log event


def test_accessors_say_who_did_what_and_from_where(login: Json) -> None:
    """To a log event's parts that may be missing."""
    event = parse_event(login, LogEvent)

    assert event.actor is not None
    assert event.actor.alternateId == "ines.moreau@example.com"
    assert (event.result, event.reason, event.ip_address) == ("SUCCESS", None, "198.51.100.7")
    assert [target.type for target in event.targets] == ["AuthenticatorEnrollment", "AppInstance"]
    target = event.target("AppInstance")
    assert target is not None
    assert target.displayName == "Okta Dashboard"
    assert event.target("User") is None
    assert (event.org, event.log_stream) == ("tailspin", "security-bus")


def test_what_is_absent_or_null_is_none() -> None:
    """Of a log event with nothing but what all have; and where there are no targets."""
    minimal = parse_event(read("system_log.minimal"), SystemLog, strict=True)
    failed = parse_event(read("system_log.failed_login"), SystemLog, strict=True)

    assert (minimal.actor, minimal.result, minimal.reason, minimal.ip_address) == (None,) * 4
    assert minimal.targets == failed.targets == []
    assert failed.reason == "INVALID_CREDENTIALS"


def test_fields_that_oktas_model_lacks_are_typed(login: Json) -> None:
    """Real events have them; without them an event fits, too."""
    event = parse_event(login, SystemLog, strict=True)
    raw = copy.deepcopy(login)
    del raw["detail"]["device"], raw["detail"]["authenticationContext"]["rootSessionId"]

    assert event.detail.authenticationContext is not None
    assert event.detail.authenticationContext.rootSessionId == "idx0no-root-session"
    assert event.detail.device is None
    assert parse_event(raw, SystemLog, strict=True).detail.device is None


def test_debug_data_is_open(login: Json) -> None:
    """Okta says that it is no contract."""
    event = parse_event(login, SystemLog)

    assert event.detail.debugContext is not None
    assert event.detail.debugContext.debugData is not None
    assert event.detail.debugContext.debugData["threatSuspected"] == "false"


def test_changes_of_a_target_are_json() -> None:
    """What it was, and what it became."""
    event = parse_event(read("system_log.privilege_grant"), SystemLog, strict=True)
    target = event.target("User")

    assert target is not None
    assert target.changeDetails is not None
    assert (target.changeDetails.from_, target.changeDetails.to) == ({"role": "none"}, {"role": "admin"})


def test_what_does_not_fit_is_unavailable_alone() -> None:
    """Among it a text where there is debug data, as redacted events have it."""
    event = parse_event(read("bent.system_log"), SystemLog)

    assert event.event_type == "user.session.start"
    for name in ("targets", "result", "ip_address"):
        with pytest.raises(FieldUnavailableError):
            getattr(event, name)
    assert event.occurred_at == event.time


# Keys, times, and what is no delivery


def test_the_key_is_the_events_id(login: Json) -> None:
    """Okta calls it unique; without it the envelope's id is the key."""
    key = identify(login).idempotency_key

    assert (key.value, key.strength) == (login["detail"]["uuid"], "inferred")
    assert identify(with_detail(login, uuid=None)).idempotency_key.strength == "envelope"


def test_it_happened_when_it_was_published(login: Json) -> None:
    """To the millisecond."""
    event = parse_event(login, SystemLog)

    assert event.occurred_at == datetime(2026, 11, 3, 14, 20, 58, 412000, tzinfo=UTC)
    assert OktaEvent.typical_delay is None


def test_another_detail_type_without_an_event_type_is_unknown() -> None:
    """Okta may send something else one day."""
    event = parse_event(read("unknown.stream_status"), UnknownOktaEvent, strict=True)

    assert isinstance(event, UnknownEvent)
    assert event.kind == "StreamStatus"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("broken.no_event_type", r"`detail.eventType` is missing, where a log event has a type such as"),
        ("broken.event_hook", r"`detail.cloudEventsVersion` is a string.*not the body of an event hook"),
    ],
)
def test_what_is_no_log_event_is_refused_clearly(name: str, said: str) -> None:
    """By both, and without a value of the delivery."""
    for read_it in (parse_event, identify):
        with pytest.raises(InvalidEventError, match=f"not a delivery of okta: {said}") as caught:
            read_it(read(name))

        assert "Moreau" not in str(caught.value)


def test_a_log_event_in_a_queue_has_the_same_class(login: Json) -> None:
    """Whoever put it there alone; it needs to look like one."""
    record: Json = {"messageId": "m-1", "eventSource": "aws:sqs", "body": json.dumps(login["detail"])}

    (event,) = parse_events({"Records": [record]})

    assert isinstance(event, SystemLog)
    assert event.event_type == "user.session.start"


def test_nothing_shows_who_it_was(login: Json) -> None:
    """Neither repr nor logs; the fields are marked for whatever shows a delivery."""
    event = parse_event(login, SystemLog)
    shown = [repr(event), repr(event.payload), repr(event.actor), str(event.log_fields())]

    assert not any(text in each for each in shown for text in ("oreau", "198.51.100", "no-session"))
    assert {"debugData", "alternateId", "externalSessionId", "ipAddress"} <= SystemLog.__event_sensitive__
    assert "detail" not in SystemLog.__event_sensitive__


def test_patterns_ask_for_event_types(login: Json) -> None:
    """Lists are transparent to them."""
    fields = SystemLog.fields
    pattern = EventPattern.of(
        SystemLog,
        fields.payload.eventType.prefix("user.") & fields.payload.target.type.equals("AppInstance"),
    )

    assert pattern.matches(login)
    assert not pattern.matches(read("system_log.privilege_grant"))


# The vendor's definitions

DEFINITIONS = Path(os.environ.get("OKTA_EVENT_TYPES", "no folder"))


@pytest.mark.tools
@pytest.mark.skipif(not DEFINITIONS.is_dir(), reason="Okta's catalog of event types is not here")
def test_the_documents_are_those_of_the_definitions(tmp_path: Path) -> None:
    """Nobody edits them, nor event_types.toml: facts.toml is what is kept by hand."""
    from codegen.importers import okta as importer

    schemas = ROOT / "schemas" / "okta"
    (tmp_path / "facts.toml").write_bytes((schemas / "facts.toml").read_bytes())

    said = importer.run(tmp_path, DEFINITIONS)

    assert said == "okta: 1274 event types"
    made = {path.relative_to(tmp_path): path.read_text() for path in tmp_path.rglob("*.json")}
    assert made == {path.relative_to(schemas): path.read_text() for path in schemas.rglob("*.json")}
    assert (tmp_path / "event_types.toml").read_text() == (schemas / "event_types.toml").read_text()


def test_the_body_of_an_event_hook_alone_is_refused_with_the_reason() -> None:
    """It holds several log events."""
    with pytest.raises(InvalidEventError, match="not the body of an event hook"):
        list(parse_events(read("broken.event_hook")["detail"]))
