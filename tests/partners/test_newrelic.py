"""New Relic: notifications of issues, whose fields a template of the user's decides."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from conftest import read_sample
from support.editors import completed

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
)
from partner_events.newrelic import IssueNotification, NewRelicEvent, UnknownNewRelicEvent
from partner_events.newrelic.models import Issue
from partner_events.patterns import EventPattern

from .contract import with_detail

Json = dict[str, Any]

DEFAULT_TEMPLATE = {
    "id",
    "issueUrl",
    "title",
    "priority",
    "impactedEntities",
    "totalIncidents",
    "state",
    "trigger",
    "isCorrelated",
    "createdAt",
    "updatedAt",
    "sources",
    "alertPolicyNames",
    "alertConditionNames",
    "workflowName",
}


def read(name: str) -> Json:
    return read_sample(name, "newrelic")


@pytest.fixture
def notification() -> Json:
    """A typical delivery: an issue was activated."""
    return read("issue_notification")


# Kinds


def test_a_notification_is_its_kinds_class_and_fits_the_default_template(notification: Json) -> None:
    """Also strictly; the payload is the whole detail."""
    event = parse_event(notification, IssueNotification, strict=True)

    assert event.kind == event.detail_type == "NewRelicEvent"
    assert event.payload is event.detail
    assert set(Issue.model_fields) == event.payload.model_fields_set == DEFAULT_TEMPLATE


def test_the_catalog_has_the_one_kind() -> None:
    """With its detail-type, and where it is documented."""
    (kind,) = catalog.kinds("newrelic")

    assert (kind.kind, kind.detail_type, kind.status) == ("NewRelicEvent", "NewRelicEvent", "verified")
    assert kind.class_name == "IssueNotification"


def test_another_detail_type_is_an_unknown_event() -> None:
    """The envelope is typed, the payload is the JSON as it came."""
    raw = read("unknown.detail_type")

    event = parse_event(raw, UnknownNewRelicEvent, strict=True)

    assert isinstance(event, NewRelicEvent)
    assert isinstance(event, UnknownEvent)
    assert event.kind == "NewRelicDigest"
    assert event.payload == event.detail == raw["detail"]


# Templates


def test_a_template_may_leave_out_everything(notification: Json) -> None:
    """What it does not have reads as None, and deviates from nothing."""
    event = parse_event({**notification, "detail": {}}, IssueNotification, strict=True)

    assert all(getattr(event.payload, name) is None for name in DEFAULT_TEMPLATE)
    assert (event.created_at, event.updated_at) == (None, None)
    assert event.occurred_at == event.time


@pytest.mark.parametrize("name", sorted(DEFAULT_TEMPLATE))
def test_a_variable_without_a_value_is_null(notification: Json, name: str) -> None:
    """That is documented, for every field."""
    event = parse_event(with_detail(notification, **{name: None}), IssueNotification, strict=True)

    assert getattr(event.payload, name) is None


class Runbook(Issue):
    """What our template says beside some of the default fields."""

    team: str
    runbook: dict[str, str]


class OurNotification(IssueNotification):
    """A notification of our template."""

    detail: Runbook

    @property
    def payload(self) -> Runbook:
        return self.detail


def test_a_template_of_ones_own_is_a_subclass() -> None:
    """Its fields are typed and tolerant like ours, and it is used where it is expected."""
    raw = read("issue_notification.own_template")

    event = parse_event(raw, OurNotification, strict=True)
    bent = parse_event(with_detail(raw, team=7), OurNotification)

    assert (event.payload.team, event.payload.runbook["id"]) == ("payments", "r-7")
    assert event.payload.model_extra == {"accumulations": {"tags": {"env": ["production"]}}}
    with pytest.raises(FieldUnavailableError, match="`team` of Runbook is not available"):
        _ = bent.payload.team


def test_fields_of_a_template_of_ones_own_are_kept_without_a_subclass() -> None:
    """They are undocumented fields like others."""
    event = parse_event(read("issue_notification.own_template"), IssueNotification)

    assert event.payload.model_extra is not None
    assert event.payload.model_extra["team"] == "payments"


def test_a_bent_notification_is_read_as_far_as_it_goes() -> None:
    """A template that quotes what it should not makes text of lists."""
    event = parse_event(read("bent.issue_notification"), IssueNotification)

    assert {(d.path, d.kind) for d in event.deviations()} == {
        (("detail", "impactedEntities"), "contradiction"),
        (("detail", "sources"), "contradiction"),
    }
    assert event.payload.priority == "URGENT"
    with pytest.raises(FieldUnavailableError, match="a string there, where an array"):
        _ = event.payload.impactedEntities


@pytest.mark.parametrize(("bare", "quoted"), [(True, "true"), (False, "False"), (7, "7")])
def test_what_a_template_quotes_is_read_as_if_it_did_not(
    notification: Json, bare: object, quoted: str
) -> None:
    """Newer templates have quotes around booleans and numbers; the accessors read both."""
    field = "isCorrelated" if isinstance(bare, bool) else "totalIncidents"

    for value in (bare, quoted):
        raw = with_detail(notification, **{field: value})
        event = parse_event(raw, IssueNotification, strict=True)
        assert bare in (event.is_correlated, event.total_incidents)
        assert event.to_dict() == raw


@pytest.mark.parametrize("text", ["", "many", "1.5", "\u0661", "9" * 5000, "None"])
def test_text_that_is_neither_is_none(notification: Json, text: str) -> None:
    """And the payload has it as it came."""
    raw = with_detail(notification, isCorrelated=text, totalIncidents=text)

    event = parse_event(raw, IssueNotification, strict=True)

    assert (event.is_correlated, event.total_incidents) == (None, None)
    assert event.payload.totalIncidents == text


# What follows


def test_the_key_is_the_envelopes_id(notification: Json) -> None:
    """No field of a template is sure to be there, and an issue's id is in all its notifications."""
    key = identify(notification).idempotency_key

    assert (key.value, key.strength) == (notification["id"], "envelope")


def test_times_are_aware_datetimes_beside_the_milliseconds(notification: Json) -> None:
    """It occurred when the issue changed."""
    event = parse_event(notification, IssueNotification)

    assert event.payload.updatedAt == 1793715667250
    assert event.occurred_at == event.updated_at == datetime(2026, 11, 3, 14, 21, 7, 250_000, UTC)
    assert event.created_at == datetime(2026, 11, 3, 14, 21, tzinfo=UTC)
    assert event.delay == timedelta(seconds=3.75)
    assert IssueNotification.typical_delay is None


@pytest.mark.parametrize("number", [10**20, -(10**20), 10**400])
def test_a_number_that_is_no_time_has_no_datetime(notification: Json, number: int) -> None:
    """The number can be read, and logging goes on."""
    event = parse_event(with_detail(notification, updatedAt=number), IssueNotification)

    assert event.updated_at is None
    assert event.log_fields()["occurred_at"] == event.time.isoformat()


@pytest.mark.parametrize(
    ("source", "account", "name"),
    [
        ("aws.partner/newrelic.com/3170422/checkout-alerts", "3170422", "checkout-alerts"),
        ("aws.partner/newrelic.com/3170422/team/checkout", "3170422", "team/checkout"),
        ("aws.partner/newrelic.com/3170422", None, None),
        ("aws.partner/newrelic.com", None, None),
    ],
)
def test_the_source_says_whose_it_is(
    notification: Json, source: str, account: str | None, name: str | None
) -> None:
    """The New Relic account, which the envelope's account is not."""
    event = parse_event({**notification, "source": source}, IssueNotification)

    assert (event.new_relic_account, event.event_source_name) == (account, name)
    assert event.account == "123456789012"


def test_a_pattern_finds_what_it_asks_for(notification: Json) -> None:
    """Built from typed fields; payload and detail are the same path."""
    fields = IssueNotification.fields

    pattern = EventPattern.of(IssueNotification, fields.payload.priority.equals("CRITICAL", "HIGH"))

    assert pattern.to_dict() == {
        "source": [{"prefix": "aws.partner/newrelic.com/"}],
        "detail-type": ["NewRelicEvent"],
        "detail": {"priority": ["CRITICAL", "HIGH"]},
    }
    assert pattern.matches(parse_event(notification))
    assert not pattern.matches(with_detail(notification, priority="LOW"))
    assert repr(fields.detail.priority) == repr(fields.payload.priority)


def test_a_pattern_for_all_of_new_relic_names_the_source_alone() -> None:
    """Its detail-types are not all known."""
    assert EventPattern.of(NewRelicEvent).to_dict() == {"source": [{"prefix": "aws.partner/newrelic.com/"}]}


# What is no delivery, and what is not shown


def test_values_stay_out_of_repr_and_errors() -> None:
    """Names of entities and policies are the customer's own."""
    raw = read("bent.issue_notification")
    event = parse_event(raw, IssueNotification)
    with pytest.raises(InvalidEventError) as refused:
        parse_event(raw, strict=True)

    shown = [repr(event), str(event), repr(event.payload), repr(event.deviations()), str(refused.value)]
    shown += [repr(refused.value), str(event.log_fields()), repr(identify(raw))]

    assert not any("checkout-web" in text or "radar-api" in text for text in shown)


@pytest.mark.tools
def test_editors_complete_the_default_template() -> None:
    """Without running anything."""
    names = completed("newrelic", "IssueNotification", "event.payload.")

    assert names >= DEFAULT_TEMPLATE
