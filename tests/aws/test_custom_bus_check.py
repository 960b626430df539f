"""What `check` says of new event buses: their sources, subscribers, roles, queues and functions."""

import json
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from itertools import count
from typing import Any
from zipfile import ZipFile

import pytest

from aws.custom_bus_case import FUNCTION, Case, case, classic_side
from aws.new_bus import ACCOUNT
from partner_events import aws
from partner_events.patterns import EventPattern, PartnerSource, RetryPolicy, Subscriber
from partner_events.stripe import PaymentIntentSucceeded

pytestmark = pytest.mark.tools

PAID = EventPattern.of(PaymentIntentSucceeded)
numbers = count(1)


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with classic_side(tmp_path_factory.mktemp("aws")) as port:
        yield port


@pytest.fixture
def at(port: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    with case(port, monkeypatch) as made:
        yield made


@pytest.fixture
def bus(at: Case) -> str:
    return aws.ensure_event_bus("partners", session=at.session).apply()


def new_function(at: Case, **options: Any) -> str:
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr("app.py", "def handler(event, context): ...")
    made = at.session.client("lambda").create_function(
        FunctionName=f"checked-{next(numbers)}",
        Runtime="python3.13",
        Role=f"arn:aws:iam::{ACCOUNT}:role/function",
        Handler="app.handler",
        Code={"ZipFile": content.getvalue()},
        **options,
    )
    arn: str = made["FunctionArn"]
    return arn


def allow(action: str, *resources: str) -> Any:
    statement = {"Effect": "Allow", "Action": action, "Resource": list(resources)}
    return {"Version": "2012-10-17", "Statement": [statement]}


def source_on(at: Case, bus: str, name: str = "stripe", **options: Any) -> str:
    """The name of a partner event source that feeds the bus; its dead letters are kept."""
    partner = at.offered()
    permissions = options.pop("permissions", True)
    made: dict[str, Any] = {"dead_letter_queue": at.queue(), **options}
    source = PartnerSource(name, at.source_arn(partner), **made)
    aws.ensure_event_source(source, bus, permissions=permissions, session=at.session).apply()
    return partner


def subscriber_on(at: Case, bus: str, **options: Any) -> Subscriber:
    """A subscriber with nothing to find, but for what the options change."""
    queue, dead = at.queue(), at.queue()
    target = options.get("target", queue)
    made: dict[str, Any] = {"dead_letter_queue": dead, "target": target, "filters": PAID, **options}
    if "role" not in made:
        made["role"] = at.role(allow("sqs:SendMessage", made["target"], dead))
    subscriber = Subscriber("fulfilment", made.pop("target"), made.pop("filters"), **made)
    aws.ensure_subscriber(subscriber, bus, session=at.session).apply()
    return subscriber


def found(at: Case, bus: str) -> list[tuple[str, str]]:
    """The kinds of findings, with what they are about; without other tests' offers."""
    return [
        (finding.kind, finding.severity)
        for finding in aws.check(bus, session=at.session).findings
        if finding.event_source is None or not finding.event_source.startswith("aws.partner/")
    ]


def test_a_bus_that_is_right_has_no_finding(at: Case, bus: str) -> None:
    """The report counts what was looked at."""
    source_on(at, bus)
    subscriber_on(at, bus)

    report = aws.check(bus, session=at.session)

    assert found(at, bus) == []
    assert (report.bus, report.subscribers, report.event_sources) == (bus, ("fulfilment",), ("stripe",))
    assert report.rules == ()
    assert str(report).startswith(f"{bus}: 1 subscriber, 1 event source, ")


def test_a_bus_without_a_subscriber_reaches_nobody(at: Case, bus: str) -> None:
    """Its events are kept and go nowhere."""
    assert found(at, bus) == [("no-subscriber", "error")]


def test_an_arn_that_is_nobodys_is_not_found(at: Case, bus: str) -> None:
    """AWS says so."""
    with pytest.raises(aws.NotFoundError):
        aws.check(f"{bus[:-25]}{'0' * 25}", session=at.session)


def test_a_failed_source_is_an_error(at: Case, bus: str) -> None:
    """It says what to do."""
    subscriber_on(at, bus)
    at.service.fails.add("stripe")
    source = PartnerSource("stripe", at.source_arn(at.offered()))
    with pytest.raises(aws.FailedStateError):
        aws.ensure_event_source(source, bus, session=at.session).apply()

    findings = aws.check(bus, session=at.session).findings

    (state,) = [each for each in findings if each.kind == "state"]
    assert (state.severity, state.message, state.event_source) == ("error", "it is CREATE_FAILED", "stripe")
    assert "plan again to set it anew" in state.advice


def test_a_revoked_source_and_subscriber_are_errors(at: Case, bus: str) -> None:
    """They are final."""
    source_on(at, bus)
    subscriber_on(at, bus)
    at.service.revoke("stripe")
    at.service.revoke("fulfilment")

    assert found(at, bus) == [("state", "error"), ("state", "error")]


def test_a_managed_rule_that_is_gone_is_an_error(at: Case, bus: str) -> None:
    """Somebody has deleted it by hand; to set the source up anew brings it back."""
    partner = source_on(at, bus)
    subscriber_on(at, bus)
    classic = at.session.client("events")
    (rule,) = classic.list_rules(EventBusName=partner)["Rules"]
    classic.delete_rule(Name=rule["Name"], EventBusName=partner)

    assert found(at, bus) == [("no-rule", "error")]


def test_a_managed_bus_that_is_gone_is_an_error(at: Case, bus: str) -> None:
    """The partner's source is pending again."""
    partner = source_on(at, bus)
    subscriber_on(at, bus)
    at.session.client("events").delete_event_bus(Name=partner)

    assert found(at, bus) == [("source-status", "error")]


def test_a_source_that_got_a_classic_bus_of_its_own_is_an_error(at: Case, bus: str) -> None:
    """Its events go there."""
    partner = source_on(at, bus)
    subscriber_on(at, bus)
    classic = at.session.client("events")
    classic.delete_event_bus(Name=partner)
    classic.create_event_bus(Name=partner, EventSourceName=partner)

    assert found(at, bus) == [("classic-bus", "error")]


def test_a_source_of_a_classic_bus_is_mentioned(at: Case, bus: str) -> None:
    """No event source can take it."""
    partner = at.offered()
    aws.associate(partner, session=at.session)

    findings = aws.check(bus, session=at.session).findings

    (note,) = [each for each in findings if each.event_source == partner]
    assert (note.kind, note.severity) == ("classic-bus", "note")


def test_a_source_without_a_place_for_failures_is_a_warning(at: Case, bus: str) -> None:
    """And one whose queue lets nobody in is an error."""
    source_on(at, bus, dead_letter_queue=None)
    source_on(at, bus, "second", permissions=False)
    subscriber_on(at, bus)

    assert found(at, bus) == [("access", "error"), ("no-dead-letter-queue", "warning")]


def test_a_sources_pattern_that_matches_nothing_is_an_error(at: Case, bus: str) -> None:
    """As on a classic bus."""
    source_on(at, bus, pattern='{"detailType": ["invoice.paid"]}')
    subscriber_on(at, bus)

    assert found(at, bus) == [("never-matches", "error")]


@pytest.mark.parametrize(
    ("options", "kind", "severity"),
    [
        ({"retry": RetryPolicy(5, timedelta(seconds=300))}, "default-retries", "warning"),
        ({"retry": RetryPolicy(0)}, "default-retries", "warning"),
        ({"transformer": "RAW", "filters": None}, "no-source-filter", "warning"),
        ({"transformer": "{% $events.Data %}", "filters": None}, "no-source-filter", "warning"),
        ({"dead_letter_queue": f"arn:aws:sqs:us-east-1:{ACCOUNT}:gone"}, "missing-resource", "error"),
    ],
)
def test_what_would_lose_events_is_found(at: Case, bus: str, options: Any, kind: str, severity: str) -> None:
    """Of a subscriber by itself."""
    role = at.role(allow("sqs:SendMessage", "*"))

    subscriber_on(at, bus, role=role, **options)

    assert found(at, bus) == [(kind, severity)]


def test_no_dead_letter_queue_is_a_warning(at: Case, bus: str) -> None:
    """The text says after how long an event is lost."""
    queue = at.queue()
    role = at.role(allow("sqs:SendMessage", queue))
    subscriber_on(at, bus, target=queue, dead_letter_queue=None, role=role)

    (finding,) = aws.check(bus, session=at.session).findings[:1]

    assert finding.kind == "no-dead-letter-queue"
    assert finding.message == "events that cannot be delivered within 1 day are lost"


def test_a_stopped_subscriber_is_a_warning(at: Case, bus: str) -> None:
    """Somebody may have forgotten it."""
    subscriber = subscriber_on(at, bus)
    aws.ensure_subscriber(subscriber, bus, state="STOPPED", session=at.session).apply()

    assert found(at, bus) == [("stopped", "warning")]


def test_a_filter_for_another_source_is_an_error(at: Case, bus: str) -> None:
    """Nothing that feeds the bus gets through."""
    source_on(at, bus)
    other = {"Scope": "SYSTEM_METADATA", "Pattern": '{"aws:Source": ["aws.partner/stripe.com/ed_other"]}'}
    subscriber_on(at, bus, filters={"Filters": [other]})

    assert found(at, bus) == [("wrong-source", "error")]


def test_a_filter_for_the_flat_form_is_an_error(at: Case, bus: str) -> None:
    """As in the pattern of a rule."""
    source_on(at, bus)
    flat = {"detail-type": ["payment_intent.succeeded"], "detail": {"amount": [{"numeric": [">", 1]}]}}
    subscriber_on(at, bus, filters={"Filters": [{"Scope": "DATA", "Pattern": json.dumps(flat)}]})

    assert found(at, bus) == [("flat-form", "error")]


# Roles


def test_a_role_without_the_rights_is_an_error(at: Case, bus: str) -> None:
    """Of the target and of the dead-letter queue, each with the action that is missing."""
    subscriber_on(at, bus, role=at.role())

    findings = [each for each in aws.check(bus, session=at.session).findings if each.kind == "role"]

    assert [finding.severity for finding in findings] == ["error", "error"]
    assert "may not do sqs:SendMessage on" in findings[0].message
    assert "may not send to its dead-letter queue, so what fails is lost" in findings[1].message
    assert all(finding.advice.startswith("allow sqs:SendMessage on arn:") for finding in findings)


def test_a_role_that_does_not_trust_eventbridge_is_an_error(at: Case, bus: str) -> None:
    """Nobody could assume it."""
    lambdas = {"Service": "lambda.amazonaws.com"}
    trust = {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": lambdas}]}
    role = at.role(allow("sqs:SendMessage", "*"), trust=trust)
    subscriber_on(at, bus, role=role)

    assert found(at, bus) == [("role", "error")]


def test_the_written_policies_of_a_subscriber_are_enough(at: Case, bus: str) -> None:
    """What `trust_policy` and `role_policy` write is what `check` asks for."""
    queue, dead = at.queue(), at.queue()
    draft = Subscriber("fulfilment", queue, PAID, dead_letter_queue=dead)
    role = at.role(draft.role_policy(), trust=draft.trust_policy(account=ACCOUNT, region="us-east-1"))

    subscriber_on(at, bus, target=queue, dead_letter_queue=dead, role=role)

    assert found(at, bus) == []


def test_a_role_for_other_accounts_or_subscribers_is_an_error(at: Case, bus: str) -> None:
    """The condition on the source is read."""
    draft = Subscriber("fulfilment", at.queue(), PAID)
    role = at.role(allow("sqs:SendMessage", "*"), trust=draft.trust_policy(account="111122223333"))

    subscriber_on(at, bus, role=role)

    assert found(at, bus) == [("role", "error")]


def test_a_role_that_is_not_there_is_an_error(at: Case, bus: str) -> None:
    """AWS does not say so when the subscriber is created."""
    subscriber_on(at, bus, role=f"arn:aws:iam::{ACCOUNT}:role/service/nobody")

    findings = aws.check(bus, session=at.session).findings

    assert [each.message for each in findings if each.kind == "role"] == [
        f"its role arn:aws:iam::{ACCOUNT}:role/service/nobody does not exist"
    ]


def test_a_plan_says_what_its_role_lacks(at: Case, bus: str) -> None:
    """Before anything is created."""
    subscriber = Subscriber("new", at.queue(), PAID, role=at.role(), dead_letter_queue=at.queue())

    plan = aws.ensure_subscriber(subscriber, bus, session=at.session)

    assert [finding.kind for finding in plan.findings] == ["role", "role"]
    assert all(finding.subscriber == "new" for finding in plan.findings)
    assert at.server.count("CreateSubscriber") == 0


# Functions


def test_a_function_that_is_handed_events_over_needs_a_destination(at: Case, bus: str) -> None:
    """Else what it fails to handle is lost, and the subscriber's dead-letter queue hears nothing."""
    function = new_function(at)
    role = at.role(allow("lambda:InvokeFunction", function), allow("sqs:SendMessage", "*"))
    subscriber_on(at, bus, target=function, role=role)

    assert found(at, bus) == [("no-failure-destination", "warning")]


def test_a_function_that_is_waited_for_must_not_run_longer(at: Case, bus: str) -> None:
    """Else it is tried again while it runs; its errors are the subscriber's."""
    function = new_function(at, Timeout=60)
    role = at.role(allow("lambda:InvokeFunction", function), allow("sqs:SendMessage", "*"))
    subscriber_on(at, bus, target=function, role=role, invocation="REQUEST_RESPONSE")

    findings = aws.check(bus, session=at.session).findings

    assert found(at, bus) == [("timeout", "warning")]
    (finding,) = [each for each in findings if each.kind == "timeout"]
    assert "may run for 60 seconds, but EventBridge waits for 30" in finding.message


def test_the_alias_of_a_function_needs_the_right(at: Case, bus: str) -> None:
    """Not the function alone."""
    function = new_function(at)
    role = at.role(allow("lambda:InvokeFunction", function), allow("sqs:SendMessage", "*"))
    subscriber_on(at, bus, target=function, role=role, parameters={"Qualifier": "live"})

    findings = aws.check(bus, session=at.session).findings

    (finding,) = [each for each in findings if each.kind == "role"]
    assert finding.message.endswith(f"may not do lambda:InvokeFunction on {function}:live")


def test_a_function_that_is_not_there_is_an_error(at: Case, bus: str) -> None:
    """AWS takes the ARN all the same."""
    gone = f"{FUNCTION}gone"
    role = at.role(allow("lambda:InvokeFunction", gone), allow("sqs:SendMessage", "*"))
    subscriber_on(at, bus, target=gone, role=role)

    assert found(at, bus) == [("missing-resource", "error")]


def test_what_the_session_may_not_read_is_a_note(at: Case, bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """And no reason to fail."""
    subscriber_on(at, bus)
    monkeypatch.setenv("AWS_ENDPOINT_URL_IAM", "http://127.0.0.1:1")

    assert ("unchecked", "note") in found(at, bus)
