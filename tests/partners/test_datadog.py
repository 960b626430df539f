"""Datadog: kinds that the detail tells apart, absent values, keys, tags, times, and the simplified form."""

import copy
import importlib
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import read_sample
from hypothesis import given
from hypothesis import strategies as st
from support.editors import completed
from support.json_values import assert_lossless

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    Model,
    UnknownEvent,
    catalog,
    datadog,
    identify,
    parse_event,
)
from partner_events.datadog import (
    DatadogEvent,
    LogAlert,
    MonitorAlert,
    QueryAlertMonitor,
    SecuritySignal,
    UnknownDatadogEvent,
)
from partner_events.datadog.events import KINDS

from .contract import with_detail, without

Json = dict[str, Any]


def read(name: str) -> Json:
    return read_sample(name, "datadog")


@pytest.fixture
def alert() -> Json:
    """A typical delivery: the alert of a metric monitor."""
    return read("query_alert_monitor")


@pytest.fixture
def signal() -> Json:
    """A typical delivery: the notification of a security signal."""
    return read("security_signal")


# Kinds


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_kind_is_of_a_family(kind: str) -> None:
    """Whose class a handler of all its kinds takes."""
    event = parse_event(read(kind), DatadogEvent)

    assert isinstance(event, SecuritySignal if kind == "security_signal" else MonitorAlert)


def test_the_catalog_says_what_tells_a_kind() -> None:
    """One detail-type for all, and which kinds were seen on a bus."""
    kinds = {kind.kind: kind for kind in catalog.kinds("datadog")}

    assert set(kinds) == set(KINDS)
    assert {kind.detail_type for kind in kinds.values()} == {"Datadog Alert Notification"}
    seen = {name for name, kind in kinds.items() if kind.status == "verified"}
    assert seen == {"query_alert_monitor", "security_signal"}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_pattern_of_a_kind_finds_its_sample_and_no_other(kind: str) -> None:
    """A rule with it delivers what parses to the kind's class."""
    catalog_module = importlib.import_module("partner_events.datadog.events._catalog")
    pattern = catalog_module.INNER[kind].detail

    for other in KINDS:
        detail = read(other)["detail"]
        matches = all(detail.get(field) in words for field, words in pattern.items())
        assert matches == (other == kind), other


def test_an_event_type_that_is_not_documented_is_a_monitor_alert() -> None:
    """A handler of all alerts sees it; its kind is the event type."""
    event = parse_event(read("unlisted.cost_alert"), MonitorAlert)

    assert type(event) is MonitorAlert
    assert event.kind == "cost_alert"
    assert event.payload.type == "cost alert"


def test_without_an_event_type_the_monitors_type_tells_the_kind(alert: Json) -> None:
    """If it leaves but one; alerts of a type that several kinds share are of the family."""
    monitor_alert = without(alert, "event_type")
    monitor_alert["detail"] = copy.deepcopy(monitor_alert["detail"])
    classes = {"log alert": LogAlert, "slo alert": MonitorAlert, "query alert": MonitorAlert}

    for monitor_type, expected in classes.items():
        monitor_alert["detail"]["meta"]["monitor"]["type"] = monitor_type
        event = parse_event(monitor_alert)

        assert type(event) is expected
        assert event.kind == identify(monitor_alert).kind


def test_a_signal_is_told_by_its_source_type(signal: Json) -> None:
    """Its event type `api` says nothing; without the source type the signal itself tells."""
    assert type(parse_event(signal)) is SecuritySignal
    assert type(parse_event(without(signal, "source_type_name"))) is SecuritySignal
    stranger = with_detail(without(signal, "meta"), source_type_name="Something New")
    assert type(parse_event(stranger)) is UnknownDatadogEvent


def test_anything_else_is_an_unknown_event_with_the_common_fields_typed() -> None:
    """Its meta is the JSON as it came."""
    raw = read("unknown.incident")

    event = parse_event(raw, UnknownDatadogEvent)

    assert isinstance(event, DatadogEvent)
    assert isinstance(event, UnknownEvent)
    assert event.kind == "incident"
    assert event.detail.alert_type == "info"
    assert event.payload == raw["detail"]["meta"]
    assert event.detail.meta == raw["detail"]["meta"]
    assert event.idempotency_key.value == raw["detail"]["id"]


def test_an_empty_detail_is_an_unknown_event(alert: Json) -> None:
    """Every common field may be absent."""
    event = parse_event({**alert, "detail": {}}, UnknownDatadogEvent, strict=True)

    assert event.kind == "Datadog Alert Notification"
    assert (event.title, event.tags, event.tags_by_key, event.hostname) == (None, [], {}, None)
    assert event.payload == {}
    assert event.idempotency_key.strength == "envelope"
    assert event.occurred_at == event.time


def test_words_outside_the_vocabularies_are_values(alert: Json) -> None:
    """Datadog adds words without notice."""
    raw = copy.deepcopy(with_detail(alert, alert_type="catastrophe", priority="urgent"))
    raw["detail"]["meta"]["transition"]["trans_name"] = "Snoozed"
    raw["detail"]["meta"]["monitor"]["type"] = "quantum alert"
    raw["detail"]["meta"]["states"]["dest_state"] = "Paused"

    event = parse_event(raw, QueryAlertMonitor, strict=True)

    assert event.detail.alert_type == "catastrophe"
    assert event.status == "Snoozed"
    assert event.payload.type == "quantum alert"
    assert event.detail.meta.states.dest_state == "Paused"


# Absent values

COMMON = [
    "id",
    "event_type",
    "source_type_name",
    "alert_type",
    "priority",
    "msg_title",
    "msg_text",
    "tags",
    "aggregate_event_id",
    "date",
    "date_detected",
    "date_ended",
    "last_updated",
]


@pytest.mark.parametrize("name", COMMON)
@pytest.mark.parametrize("nothing", [None, "None"])
def test_null_and_the_text_none_are_absent(alert: Json, name: str, nothing: object) -> None:
    """Whatever the field's type is: it reads as None, deviates from nothing, and dumps as it came."""
    raw = with_detail(alert, **{name: nothing})

    event = parse_event(raw, MonitorAlert, strict=True)

    assert getattr(event.detail, name) is None
    assert event.deviations() == []
    assert_lossless(event, raw)
    assert json.loads(event.model_dump_json(by_alias=True, exclude_unset=True))["detail"] == raw["detail"]


def test_the_text_none_is_absent_in_every_optional_field(alert: Json) -> None:
    """At any depth, of any type: numbers, lists and objects too."""
    raw = copy.deepcopy(alert)
    raw["detail"]["meta"]["duration"] = "None"
    raw["detail"]["meta"]["monitor"]["options"] = "None"
    raw["detail"]["meta"]["result"] |= {"scheduled_ts": "None", "metadata": "None"}

    event = parse_event(raw, QueryAlertMonitor, strict=True)

    assert event.detail.meta.duration is None
    assert event.payload.options is None
    assert event.detail.meta.result.scheduled_ts is None
    assert event.detail.meta.result.metadata is None
    assert_lossless(event, raw)


def test_the_text_none_is_text_where_a_value_is_required(alert: Json) -> None:
    """A monitor may be called None; a required number may not."""
    raw = copy.deepcopy(alert)
    raw["detail"]["meta"]["monitor"] |= {"name": "None", "id": "None"}

    event = parse_event(raw, QueryAlertMonitor)

    assert event.payload.name == "None"
    assert [(d.path[-1], d.kind) for d in event.deviations()] == [("id", "contradiction")]
    with pytest.raises(FieldUnavailableError):
        _ = event.alert_id


def test_other_texts_are_not_absent(alert: Json) -> None:
    """`none`, `null` and nothing at all are text: no number, and a title like others."""
    event = parse_event(with_detail(alert, date="none", msg_title="null"), MonitorAlert)

    assert event.title == "null"
    assert not hasattr(event.detail, "date")
    assert event.occurred_at == event.time


def test_events_with_absent_values_are_copied_and_compared_like_others(signal: Json) -> None:
    """The text is kept in copies and in dumps of all forms, and warns nobody."""
    event = parse_event(signal, SecuritySignal)

    again = copy.deepcopy(event)

    assert again == event
    assert again.detail.date_ended is None
    assert event.model_dump()["detail"]["date_ended"] == "None"
    assert SecuritySignal.model_validate_json(event.model_dump_json(by_alias=True)).detail.date_ended is None
    assert "date_ended" in event.detail.model_fields_set


def test_the_json_schema_says_that_the_text_may_come() -> None:
    """Whoever validates with it accepts what Datadog sends."""
    schema = SecuritySignal.model_json_schema()

    choices = schema["$defs"]["SignalDetail"]["properties"]["date_ended"]["anyOf"]
    assert {"const": "None", "type": "string"} in choices


# Keys


def test_the_key_is_the_events_id(alert: Json) -> None:
    """Inferred: Datadog does not say what to deduplicate on."""
    key = identify(alert).idempotency_key

    assert (key.value, key.strength) == (alert["detail"]["id"], "inferred")
    assert key == parse_event(alert).idempotency_key


@pytest.mark.parametrize("nothing", [None, "None", "", [], True])
def test_without_an_id_monitor_result_and_transition_are_the_key(alert: Json, nothing: object) -> None:
    """The next change of the same monitor has another one."""
    key = identify(with_detail(alert, id=nothing)).idempotency_key

    assert key.strength == "inferred"
    assert key.value == "48210771:7283104466190021000:Triggered"


def test_a_key_of_which_a_part_is_missing_is_no_key(alert: Json) -> None:
    """It would make two occurrences one; the envelope's id is taken."""
    raw = copy.deepcopy(without(alert, "id"))
    for path in (("monitor", "id"), ("result", "result_id"), ("transition", "trans_name")):
        broken = copy.deepcopy(raw)
        broken["detail"]["meta"][path[0]][path[1]] = None

        key = identify(broken).idempotency_key

        assert (key.value, key.strength) == (raw["id"], "envelope")


def test_result_ids_are_exact(alert: Json) -> None:
    """Beyond 2^53 as well, from text and from a mapping, and in dumps."""
    event = parse_event(json.dumps(alert), QueryAlertMonitor)

    assert event.detail.meta.result.result_id == 7283104466190021000
    assert event.detail.meta.result.result_id > 2**53
    assert '"result_id":7283104466190021000' in event.model_dump_json()
    assert type(event.payload.org_id) is int


# Accessors


def test_tags_are_a_list_and_a_mapping(alert: Json) -> None:
    """Repeated keys keep their values in order; a tag without a colon is a key without values."""
    tags = ["env:prod", "team:a", "team:b", "monitor", "url:https://example.com:8443/x", "empty:", "team:a"]

    event = parse_event(with_detail(alert, tags=tags), MonitorAlert)

    assert event.tags == tags
    assert event.tags_by_key == {
        "env": ["prod"],
        "team": ["a", "b", "a"],
        "monitor": [],
        "url": ["https://example.com:8443/x"],
        "empty": [""],
    }


@given(st.lists(st.text()))
def test_no_tag_is_lost_in_the_mapping(tags: list[str]) -> None:
    """Each is a key, or a key with a value."""
    event = parse_event(with_detail(read("query_alert_monitor"), tags=tags), MonitorAlert)

    found = event.tags_by_key

    for tag in tags:
        key, colon, value = tag.partition(":")
        assert value in found[key] if colon else key in found
    assert sum(map(len, found.values())) == sum(":" in tag for tag in tags)


def test_tags_that_are_no_texts_are_unavailable() -> None:
    """The whole list, since a shorter one would be a lie."""
    event = parse_event(read("bent.query_alert_monitor"), MonitorAlert)

    for name in ("tags", "tags_by_key"):
        with pytest.raises(FieldUnavailableError, match="`tags` of MonitorDetail is not available"):
            getattr(event, name)


def test_computed_properties_of_a_real_alert(alert: Json) -> None:
    """They find their values where Datadog puts them."""
    event = parse_event(alert, QueryAlertMonitor)

    assert event.alert_id == "48210771"
    assert event.title == "[P1] [Triggered on {host:checkout-web-03}] CPU is high on checkout hosts"
    assert event.status == "Triggered"
    assert event.hostname == "checkout-web-03"
    assert event.alert_priority == "P1"
    assert event.payload.name == "CPU is high on checkout hosts"


def test_computed_properties_of_an_alert_with_less() -> None:
    """The monitor's name for a title that is not there."""
    event = parse_event(read("query_alert_monitor.sparse"), QueryAlertMonitor)

    assert event.title == "CPU is high on checkout hosts"
    assert event.alert_priority is None
    assert event.occurred_at == event.time
    assert event.delay == timedelta(0)


def test_the_title_of_a_signal(signal: Json) -> None:
    """The notification's, or the signal's own."""
    assert parse_event(signal, SecuritySignal).title == "[Medium] Console login without MFA"
    event = parse_event(with_detail(signal, msg_title="None"), SecuritySignal)
    assert event.title == "Console login without MFA"


def test_times_are_aware_datetimes_beside_the_raw_numbers() -> None:
    """Milliseconds on the event and the monitor, seconds in the result."""
    event = parse_event(read("query_alert_monitor.recovered"), QueryAlertMonitor)

    assert event.detail.date == 1793715667030
    assert event.occurred_at == datetime(2026, 11, 3, 14, 21, 7, 30_000, UTC)
    assert event.last_updated_at == datetime(2026, 11, 3, 14, 21, 7, 430_000, UTC)
    assert event.date_ended_at == datetime(2026, 11, 3, 14, 21, 7, tzinfo=UTC)
    assert event.date_detected_at is None
    assert event.detail.meta.result.evaluation_ts == 1793715665
    assert event.evaluation_at == datetime(2026, 11, 3, 14, 21, 5, tzinfo=UTC)
    assert event.scheduled_at == datetime(2026, 11, 3, 14, 21, 4, tzinfo=UTC)
    assert event.result_at == datetime(2026, 11, 3, 14, 20, 10, tzinfo=UTC)
    assert event.monitor_created_at == datetime(2025, 7, 1, 8, 51, 42, 30_000, UTC)
    assert event.monitor_modified_at == datetime(2026, 9, 22, 9, 40, 15, 30_000, UTC)
    assert timedelta(0) < event.delay < timedelta(minutes=1)


@pytest.mark.parametrize("number", [10**20, -(10**20), 10**400])
def test_a_number_that_is_no_time_has_no_datetime(alert: Json, number: int) -> None:
    """The number can be read; what follows from it is absent, and logging goes on."""
    event = parse_event(with_detail(alert, date=number, last_updated=number), MonitorAlert)

    assert event.detail.last_updated == number
    assert event.last_updated_at is None
    assert event.log_fields()["occurred_at"] == event.time.isoformat()


def test_a_time_of_another_json_type_is_unavailable_not_absent() -> None:
    """An absent time is None, and this is not one."""
    event = parse_event(read("bent.query_alert_monitor"), MonitorAlert)

    with pytest.raises(FieldUnavailableError, match="`result_ts` of MonitorResult is not available"):
        _ = event.result_at
    assert event.last_updated_at is None


# Deviations


def test_a_bent_alert_is_read_as_far_as_it_goes() -> None:
    """What does not fit is unavailable, and nothing else."""
    event = parse_event(read("bent.query_alert_monitor"), QueryAlertMonitor)

    found = {d.path[1:]: d.kind for d in event.deviations()}
    meta, options = ("meta",), ("meta", "monitor", "options")
    assert found == {
        ("tags",): "contradiction",
        (*meta, "monitor", "id"): "contradiction",
        (*meta, "monitor", "query"): "null",
        (*options, "thresholds", "critical"): "contradiction",
        (*meta, "result", "result_ts"): "contradiction",
        (*meta, "states", "source_state"): "absent",
    }
    assert event.detail.meta.states.dest_state == "Alert"
    assert event.payload.options is not None
    assert event.payload.options.model_extra == {"new_toggle": True}
    assert event.alert_id == "forty-eight"
    assert event.payload.message is None


def test_a_monitor_alert_without_meta_is_still_one(alert: Json) -> None:
    """Its frame is lost, and a handler notices where it reads it."""
    event = parse_event(without(alert, "meta"), QueryAlertMonitor)

    assert event.detail.alert_type == "error"
    assert event.title.startswith("[P1]")
    for name in ("alert_id", "status", "payload"):
        with pytest.raises(FieldUnavailableError, match="`meta` of MonitorDetail is not available"):
            getattr(event, name)


# What is no delivery


def test_the_body_of_a_webhook_is_refused_clearly() -> None:
    """It is Datadog's, but nothing that EventBridge delivers."""
    body = read("broken.webhook_body")

    with pytest.raises(InvalidEventError) as caught:
        parse_event(body)

    text = str(caught.value)
    assert text.startswith("no EventBridge envelope: `source` is missing")
    assert "`detail` is missing, where EventBridge sends an object" in text
    assert "CPU" not in text
    with pytest.raises(InvalidEventError, match="no EventBridge envelope"):
        identify(json.dumps(body))


@pytest.mark.parametrize("detail", [json.dumps({"meta": {}}), "", "None"])
def test_a_detail_that_is_text_is_refused(alert: Json, detail: str) -> None:
    """With the advice to decode it."""
    with pytest.raises(
        InvalidEventError, match=r"not a delivery of datadog: `detail` is a string.*decode"
    ) as caught:
        parse_event({**alert, "detail": detail})

    assert caught.value.partner == "datadog"


# Personal data


def test_logs_and_attributes_stay_out_of_repr_and_errors(signal: Json) -> None:
    """Of the event, its parts, its deviations, and what is raised."""
    bent = copy.deepcopy(signal)
    bent["detail"]["meta"]["signal"]["title"] = ["ines.moreau"]
    bent["detail"]["meta"]["signal"]["attributes"] = "ines.moreau"
    event = parse_event(bent, SecuritySignal)
    with pytest.raises(FieldUnavailableError) as caught:
        _ = event.payload.attributes
    with pytest.raises(InvalidEventError) as refused:
        parse_event(bent, strict=True)

    shown = [repr(event), str(event), repr(event.payload), repr(event.detail), repr(event.deviations())]
    shown += [str(caught.value), repr(caught.value), str(refused.value), repr(refused.value)]
    shown += [str(event.log_fields()), repr(parse_event(signal)), repr(identify(signal))]

    assert not any("moreau" in text or "203.0.113" in text for text in shown)


# The simplified form


def test_the_simplified_alert_has_the_class_and_the_accessors_of_a_real_one() -> None:
    """Its few fields are lifted to their real places, and raw stays flat."""
    raw = read("seed.alert")

    event = parse_event(raw, QueryAlertMonitor)

    assert event.kind == identify(raw).kind == "query_alert_monitor"
    assert event.alert_id == "48210771"
    assert event.title == "High CPU on checkout"
    assert event.status == event.detail.meta.transition.trans_name == "Triggered"
    assert event.hostname == "checkout-web-03"
    assert event.alert_priority == "P1"
    assert event.tags_by_key == {"env": ["production"], "service": ["checkout"]}
    assert event.payload.id == 48210771
    assert event.payload.type == "metric alert"
    assert event.idempotency_key.strength == "envelope"
    assert event.to_dict() == raw
    assert event.raw == raw


def test_what_the_simplified_alert_does_not_carry_is_absent() -> None:
    """Its priority is the monitor's, its type not how bad it is."""
    event = parse_event(read("seed.alert"), MonitorAlert)

    assert event.detail.priority is None
    assert event.detail.alert_type is None
    assert event.detail.event_type is None
    assert not hasattr(event.detail.meta, "result")
    assert {d.path for d in event.deviations()} == {
        ("resources",),
        ("detail", "meta", "monitor", "name"),
        ("detail", "meta", "monitor", "query"),
        ("detail", "meta", "result"),
        ("detail", "meta", "states"),
    }


@pytest.mark.parametrize(
    ("fields", "expected", "alert_id"),
    [
        ({"alert_type": "log alert"}, "LogAlert", "48210771"),
        ({"alert_type": "slo alert"}, "MonitorAlert", "48210771"),
        ({"alert_type": "made up"}, "MonitorAlert", "48210771"),
        ({"alert_type": None}, "MonitorAlert", "48210771"),
        ({"alert_id": "abc-1"}, "QueryAlertMonitor", "abc-1"),
        ({"alert_id": 7}, "QueryAlertMonitor", "7"),
    ],
)
def test_variants_of_the_simplified_alert(fields: Json, expected: str, alert_id: str) -> None:
    """The monitor's type tells the kind, and an id need not be a number."""
    raw = with_detail(read("seed.alert"), **fields)

    event = parse_event(raw, MonitorAlert)

    assert type(event).__name__ == expected
    assert event.kind == identify(raw).kind
    assert event.alert_id == alert_id


def test_a_simplified_alert_keeps_fields_of_its_own() -> None:
    """They are undocumented fields of the detail; a host tag is a hostname, too."""
    raw = with_detail(
        without(read("seed.alert"), "hostname"), runbook="r-7", tags=["host:web-1", "host:web-2"]
    )

    event = parse_event(raw, MonitorAlert)

    assert event.detail.model_extra == {"runbook": "r-7", "alert_priority": "P1"}
    assert event.hostname == "web-1"


def test_a_real_detail_under_the_bare_source_is_not_lifted(alert: Json) -> None:
    """Only what has the simplified form's own fields is."""
    event = parse_event({**alert, "source": "aws.partner/datadog.com"}, QueryAlertMonitor, strict=True)

    assert event.alert_id == "48210771"


# The rest


def test_events_are_documented_and_say_how_late_they_are() -> None:
    """The page of the monitor, or of the family."""
    assert datadog.ServiceCheck.docs_url == "https://docs.datadoghq.com/monitors/types/service_check/"
    assert MonitorAlert.typical_delay == timedelta(minutes=1)


def test_a_subclass_of_the_users_is_used_where_it_is_expected(alert: Json) -> None:
    """Of one kind, or of the family."""

    class CheckoutAlert(QueryAlertMonitor):
        @property
        def service(self) -> str:
            return self.tags_by_key["service"][0]

    event = parse_event(alert, CheckoutAlert)

    assert event.service == "checkout"


def test_every_model_can_be_built_by_itself() -> None:
    """Schemas and annotations resolve."""
    names = ("event", "monitor", "signal", "unknown")
    modules = [importlib.import_module(f"partner_events.datadog.models.{name}") for name in names]
    models = [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Model) and value.__module__ == module.__name__
    ]

    for model in models:
        model.model_rebuild()

    assert len(models) == 18
    assert all(model.__pydantic_complete__ for model in models)


@pytest.mark.tools
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("event.", {"alert_id", "detail", "hostname", "payload", "status", "tags_by_key", "title"}),
        ("event.detail.", {"alert_type", "date_ended", "meta", "msg_title", "tags"}),
        ("event.payload.", {"id", "name", "options", "query", "type"}),
        ("event.detail.meta.", {"monitor", "result", "states", "transition"}),
    ],
)
def test_editors_complete_what_an_alert_has(typed: str, offered: set[str]) -> None:
    """Without running anything: from the generated classes and the stubs."""
    names = completed("datadog", "LogAlert", typed)

    assert offered <= names


WIRE = Path(os.environ.get("PARTNER_EVENTS_WIRE", "no folder")) / "datadog.jsonl"


@pytest.mark.skipif(not WIRE.exists(), reason="the reference deliveries are not here")
def test_no_delivery_of_reference_is_lost(record_property: Callable[[str, object], None]) -> None:
    """Each parses to the class of its kind, deviates in nothing, and loses nothing."""
    classes: list[str] = []
    for line in WIRE.read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)["event"]

        event = parse_event(raw, MonitorAlert, SecuritySignal, strict=True)

        assert event.to_dict() == raw
        assert_lossless(event, raw)
        assert event.idempotency_key.strength == "inferred"
        classes.append(type(event).__name__)
    assert classes
    record_property("classes", classes)
