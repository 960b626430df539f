"""New event buses, event sources and subscribers by plan, with real boto3, on servers on 127.0.0.1."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from aws.custom_bus_case import FUNCTION, Case, case, classic_side
from aws.new_bus import ACCOUNT
from partner_events import aws
from partner_events.patterns import EventPattern, PartnerSource, RetryPolicy, Subscriber
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded

pytestmark = pytest.mark.tools

PAID = EventPattern.of(PaymentIntentSucceeded)


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
    """The ARN of a new event bus."""
    return aws.ensure_event_bus("partners", session=at.session).apply()


def source_of(at: Case, partner: str, **options: Any) -> PartnerSource:
    return PartnerSource("stripe", at.source_arn(partner), **options)


def subscriber(at: Case, name: str = "fulfilment", **options: Any) -> Subscriber:
    target = options.pop("target", f"{FUNCTION}fulfil")
    made: dict[str, Any] = {"role": f"arn:aws:iam::{ACCOUNT}:role/sends", **options}
    return Subscriber(name, target, made.pop("filters", PAID), **made)


# Event buses


def test_an_event_bus_is_created_once(at: Case) -> None:
    """The plan shows it; applying waits until it is active; the second plan has nothing to do."""
    week = timedelta(days=7)

    plan = aws.ensure_event_bus("partners", retention=week, description="all", session=at.session)
    assert at.server.count("CreateEventBus") == 0
    arn = plan.apply()
    again = aws.ensure_event_bus("partners", retention=week, description="all", session=at.session)

    assert str(plan).splitlines()[:2] == ["event bus partners: 1 change", "  + event bus partners"]
    assert plan.arn is None
    assert again.changes == ()
    assert again.apply() == arn == again.arn
    described = at.buses.describe_event_bus(EventBusArn=arn)
    assert described["State"] == "ACTIVE"
    assert described["StorageConfiguration"]["RetentionPeriodInDays"] == 7


def test_a_changed_retention_is_an_update(at: Case, bus: str) -> None:
    """And what is not said stays."""
    aws.ensure_event_bus("partners", description="all", session=at.session).apply()

    plan = aws.ensure_event_bus("partners", retention=timedelta(days=30), session=at.session)
    plan.apply()

    (change,) = plan.changes
    assert (change.action, [each.setting for each in change.differences]) == (
        "update",
        ["StorageConfiguration"],
    )
    described = at.buses.describe_event_bus(EventBusArn=bus)
    assert (described["Description"], described["StorageConfiguration"]["RetentionPeriodInDays"]) == (
        "all",
        30,
    )


@pytest.mark.parametrize("retention", [timedelta(hours=12), timedelta(days=366), timedelta(days=1, hours=1)])
def test_a_retention_that_cannot_be_is_refused(at: Case, retention: timedelta) -> None:
    """Before AWS is asked."""
    with pytest.raises(ValueError, match="EventBridge takes whole days from 1 to 365"):
        aws.ensure_event_bus("partners", retention=retention, session=at.session)

    assert at.server.calls == []


def test_names_that_begin_alike_are_not_confused(at: Case) -> None:
    """AWS finds by prefix, on several pages."""
    arns = {
        name: aws.ensure_event_bus(name, session=at.session).apply() for name in ("a", "aa", "aaa", "aaaa")
    }

    for name, arn in arns.items():
        assert aws.ensure_event_bus(name, session=at.session).arn == arn


def test_a_bus_that_fails_says_what_stands(at: Case) -> None:
    """Its ARN and state are facts of the error; a new plan says the same."""
    at.service.fails.add("partners")
    plan = aws.ensure_event_bus("partners", session=at.session)

    with pytest.raises(aws.FailedStateError, match="CREATE_FAILED: it stays") as caught:
        plan.apply()
    with pytest.raises(aws.FailedStateError, match="CREATE_FAILED"):
        aws.ensure_event_bus("partners", session=at.session)

    assert caught.value.state == "CREATE_FAILED"
    assert caught.value.resource in at.service.buses


def test_what_does_not_become_ready_says_what_stands(at: Case) -> None:
    """The wait has an end, and the resource stays."""
    at.service.settles_after = 1_000

    with pytest.raises(aws.NotReadyError, match="is still CREATING; it stays") as caught:
        aws.ensure_event_bus("partners", session=at.session).apply(patience=timedelta(0))

    assert caught.value.resource in at.service.buses


# Tokens, and others who do the same


def test_a_plan_applied_twice_creates_once(at: Case) -> None:
    """Its client token is its own: the answer that was lost is given again."""
    plan = aws.ensure_event_bus("partners", session=at.session)
    at.server.fail("CreateEventBus", "InternalException", times=2, late=True)

    with pytest.raises(aws.UnavailableError, match="apply the same plan again") as caught:
        plan.apply()
    at.server.faults.clear()
    arn = plan.apply()

    assert caught.value.operation == "events:CreateEventBus"
    assert list(at.service.buses) == [arn]
    assert at.server.count("CreateEventBus") > 1
    assert len({sent["ClientToken"] for sent in at.server.sent("CreateEventBus")}) == 1


def test_of_many_who_plan_at_once_one_creates(at: Case) -> None:
    """The others find it there."""
    plans = [aws.ensure_event_bus("partners", session=at.session) for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        arns = {future.result(600) for future in [pool.submit(plan.apply) for plan in plans]}

    assert arns == set(at.service.buses)
    assert len(arns) == 1


def test_what_somebody_else_created_differently_is_not_taken(at: Case) -> None:
    """Nor overwritten."""
    plan = aws.ensure_event_bus("partners", description="mine", session=at.session)
    aws.ensure_event_bus("partners", description="theirs", session=at.session).apply()

    with pytest.raises(aws.FixedSettingError, match="somebody else has just created") as caught:
        plan.apply()

    assert [(each.before, each.after) for each in caught.value.differences] == [("theirs", "mine")]


def test_one_subscriber_at_a_time_is_waited_for(at: Case, bus: str) -> None:
    """Whoever creates another one meanwhile delays it, and does not fail it."""
    at.server.fail("CreateSubscriber", "ConcurrentModificationException", times=2)

    arn = aws.ensure_subscriber(subscriber(at), bus, session=at.session).apply()

    assert at.server.count("CreateSubscriber") == 3
    assert [each.arn for each in aws.list_subscribers(bus, session=at.session)] == [arn]


def test_subscribers_that_are_created_at_once_are_all_there(at: Case, bus: str) -> None:
    """AWS creates one at a time and refuses the others, which wait for their turn."""
    plans = [aws.ensure_subscriber(subscriber(at, f"s{n}"), bus, session=at.session) for n in range(4)]

    def wait_for_another(operation: str, parameters: Any) -> None:
        if operation == "CreateSubscriber":
            assert at.server.refused.wait(600)

    at.server.before = wait_for_another
    with ThreadPoolExecutor(4) as pool:
        arns = {future.result(600) for future in [pool.submit(plan.apply) for plan in plans]}

    assert at.server.refused.is_set()
    assert {each.arn for each in aws.list_subscribers(bus, session=at.session)} == arns
    assert len(arns) == 4


def test_a_bus_that_is_always_busy_is_an_error_in_the_end(at: Case, bus: str) -> None:
    """Nothing was made."""
    at.server.fail("CreateSubscriber", "ConcurrentModificationException", times=100)

    with pytest.raises(aws.ConflictError, match="something else is being changed there") as caught:
        aws.ensure_subscriber(subscriber(at), bus, session=at.session).apply(patience=timedelta(0))

    assert caught.value.code == "ConcurrentModificationException"
    assert aws.list_subscribers(bus, session=at.session) == ()


# Event sources


def test_a_partner_source_gets_a_managed_bus(at: Case, bus: str) -> None:
    """The partner's source is active then, and says who manages its bus."""
    partner, dead = at.offered(), at.queue()
    source = source_of(at, partner, pattern=PAID, dead_letter_queue=dead)

    plan = aws.ensure_event_source(source, bus, session=at.session)
    arn = plan.apply()
    again = aws.ensure_event_source(source, bus, session=at.session)

    assert [(change.action, change.kind) for change in plan.changes] == [
        ("create", "queue-policy"),
        ("create", "event-source"),
    ]
    assert plan.findings == again.findings == ()
    assert again.changes == ()
    (found,) = aws.list_bus_sources(bus, session=at.session)
    assert (found.arn, found.state, found.type, found.partner) == (arn, "ACTIVE", "partner", "stripe")
    assert (found.partner_event_source, found.dead_letter_queue) == (partner, dead)
    assert found.pattern is not None
    assert "source" not in json.loads(found.pattern)
    (listed,) = [each for each in aws.list_event_sources(session=at.session) if each.name == partner]
    assert (listed.status, listed.managed_by, listed.has_own_bus) == ("active", "events.amazonaws.com", False)
    assert str(listed) == f"{partner}: active, its event bus is managed by events.amazonaws.com"


def test_the_policy_of_a_queue_is_left_alone_if_so_asked(at: Case, bus: str) -> None:
    """Then it is a finding."""
    source = source_of(at, at.offered(), dead_letter_queue=at.queue())

    plan = aws.ensure_event_source(source, bus, permissions=False, session=at.session)

    assert [change.kind for change in plan.changes] == ["event-source"]
    assert [finding.kind for finding in plan.findings] == ["access"]


def test_a_managed_bus_is_checked_where_it_feeds(at: Case, bus: str) -> None:
    """Of the classic event bus there is nothing to do."""
    partner = at.offered()
    aws.ensure_event_source(source_of(at, partner), bus, session=at.session).apply()

    report = aws.check(partner, session=at.session)

    assert [(finding.kind, finding.severity) for finding in report.findings] == [("classic-bus", "note")]
    assert "check that event bus by its ARN" in report.findings[0].advice


def test_a_managed_bus_is_not_associated_or_paused_by_hand(at: Case, bus: str) -> None:
    """The errors say what to do instead."""
    partner = at.offered()
    aws.ensure_event_source(source_of(at, partner), bus, session=at.session).apply()

    with pytest.raises(aws.ManagedBusError, match="add a subscriber to that bus") as caught:
        aws.associate(partner, session=at.session)
    for function in (aws.pause, aws.resume):
        with pytest.raises(aws.ManagedBusError, match="ensure_subscriber"):
            function(partner, session=at.session)

    assert (caught.value.name, caught.value.managed_by) == (partner, "events.amazonaws.com")


def test_a_source_with_a_classic_bus_is_refused(at: Case, bus: str) -> None:
    """With both ways out; nothing is created."""
    partner = at.offered()
    aws.associate(partner, session=at.session)

    with pytest.raises(
        aws.SourceInUseError, match="has a classic event bus, and an event source takes only"
    ) as own:
        aws.ensure_event_source(source_of(at, partner), bus, session=at.session)

    assert own.value.managed_by is None
    assert at.server.count("CreateEventSource") == 0


def test_a_source_that_feeds_another_bus_is_refused(at: Case, bus: str) -> None:
    """Its event source has it already."""
    partner = at.offered()
    aws.ensure_event_source(source_of(at, partner), bus, session=at.session).apply()
    second = PartnerSource("second", at.source_arn(partner))

    with pytest.raises(aws.SourceInUseError, match="feeds another event source already"):
        aws.ensure_event_source(second, bus, session=at.session)


def test_an_expired_offer_is_refused(at: Case, bus: str) -> None:
    """Only the partner can create it anew."""
    partner = at.offered("aws.partner/stripe.com/ed_{}_expired")

    with pytest.raises(aws.EventSourceGoneError, match="have the partner create a new one"):
        aws.ensure_event_source(source_of(at, partner), bus, session=at.session)


def test_an_update_of_a_source_keeps_the_whole_block(at: Case, bus: str) -> None:
    """A further kind changes the pattern, and the dead-letter queue stays."""
    partner, dead = at.offered(), at.queue()
    source = source_of(at, partner, pattern=PAID, dead_letter_queue=dead)
    aws.ensure_event_source(source, bus, session=at.session).apply()
    more = EventPattern.of(PaymentIntentSucceeded, ChargeRefunded)

    plan = aws.ensure_event_source(
        source_of(at, partner, pattern=more, dead_letter_queue=dead), bus, session=at.session
    )
    plan.apply()

    (change,) = plan.changes
    assert [each.setting for each in change.differences] == ["Configuration"]
    (sent,) = at.server.sent("UpdateEventSource")
    block = sent["Configuration"]["PartnerEventsConfiguration"]
    assert block["OnFailureConfiguration"] == {"Arn": dead}
    assert json.loads(block["Pattern"]) == {"detail-type": ["payment_intent.succeeded", "charge.refunded"]}


def test_another_partner_source_under_the_same_name_is_refused(at: Case, bus: str) -> None:
    """AWS does not change it, and it is not replaced in silence."""
    aws.ensure_event_source(source_of(at, at.offered()), bus, session=at.session).apply()
    other = source_of(at, at.offered())

    with pytest.raises(aws.FixedSettingError, match="which AWS does not change") as caught:
        aws.ensure_event_source(other, bus, session=at.session)

    (difference,) = caught.value.differences
    assert difference.setting == "Configuration.PartnerEventsConfiguration.PartnerEventSourceArn"
    assert at.server.count("DeleteEventSource") == at.server.count("UpdateEventSource") == 0


def test_a_source_of_another_bus_is_not_moved(at: Case, bus: str) -> None:
    """Names of event sources are unique in the account."""
    source = source_of(at, at.offered())
    aws.ensure_event_source(source, bus, session=at.session).apply()
    second = aws.ensure_event_bus("second", session=at.session).apply()

    with pytest.raises(aws.FixedSettingError) as caught:
        aws.ensure_event_source(source, second, session=at.session)

    assert [each.setting for each in caught.value.differences] == ["EventBusArn"]


def test_a_failed_source_stands_and_is_set_up_anew(at: Case, bus: str) -> None:
    """The error says so, and the next plan sends the whole configuration again."""
    partner = at.offered()
    source = source_of(at, partner, pattern=PAID)
    at.service.fails.add("stripe")
    with pytest.raises(aws.FailedStateError, match="plan again to set it anew") as caught:
        aws.ensure_event_source(source, bus, session=at.session).apply()
    at.service.fails.clear()
    at.session.client("events").create_event_bus(Name=partner, EventSourceName=partner)

    plan = aws.ensure_event_source(source, bus, session=at.session)
    arn = plan.apply()

    assert caught.value.resource == arn
    (change,) = plan.changes
    assert [(each.setting, each.before) for each in change.differences] == [("State", "CREATE_FAILED")]
    (found,) = aws.list_bus_sources(bus, session=at.session)
    assert found.state == "ACTIVE"


def test_a_revoked_source_is_final(at: Case, bus: str) -> None:
    """Deleting is all that is left."""
    source = source_of(at, at.offered())
    aws.ensure_event_source(source, bus, session=at.session).apply()
    at.service.revoke("stripe")

    with pytest.raises(aws.FailedStateError, match="withdrawn its rights for good; delete it"):
        aws.ensure_event_source(source, bus, session=at.session)


# Subscribers


def test_a_subscriber_is_created_once_and_left_alone(at: Case, bus: str) -> None:
    """AWS's defaults in its description are no differences."""
    wanted = subscriber(at, dead_letter_queue=at.queue())

    arn = aws.ensure_subscriber(wanted, "partners", session=at.session).apply()
    again = aws.ensure_subscriber(wanted, bus, session=at.session)

    assert again.changes == ()
    assert again.arn == arn
    (found,) = aws.list_subscribers("partners", session=at.session)
    assert (found.state, found.transformer) == ("RUNNING", "WITH_METADATA")
    assert (found.retry_attempts, found.retry_seconds) == (185, 86_400)
    assert set(found.filters) == {"SYSTEM_METADATA"}


def test_an_update_sends_whole_blocks(at: Case, bus: str) -> None:
    """Fewer attempts do not shorten the age, and the transformer goes along with the filter."""
    aws.ensure_subscriber(subscriber(at), bus, session=at.session).apply()
    fewer = RetryPolicy(attempts=10)
    changed = subscriber(at, retry=fewer, filters=EventPattern.of(ChargeRefunded))

    plan = aws.ensure_subscriber(changed, bus, session=at.session)
    plan.apply()

    (change,) = plan.changes
    assert {each.setting for each in change.differences} == {"RetryPolicy", "FilterConfiguration"}
    (sent,) = at.server.sent("UpdateSubscriber")
    assert sent["RetryPolicy"] == {"MaxRetryAttempts": 10, "MaxEventAgeInSeconds": 86_400}
    assert sent["Transformer"] == {"Type": "WITH_METADATA"}
    assert "InvokeConfiguration" not in sent


def test_an_update_of_the_role_does_not_name_the_target(at: Case, bus: str) -> None:
    """Which AWS would refuse."""
    aws.ensure_subscriber(subscriber(at), bus, session=at.session).apply()

    aws.ensure_subscriber(subscriber(at, role=at.role()), bus, session=at.session).apply()

    (sent,) = at.server.sent("UpdateSubscriber")
    assert set(sent["InvokeConfiguration"]) == {"RoleArn", "LambdaParameters"}


def test_a_filter_that_is_no_longer_asked_for_is_removed(at: Case, bus: str) -> None:
    """By an empty configuration."""
    aws.ensure_subscriber(subscriber(at), bus, session=at.session).apply()

    aws.ensure_subscriber(subscriber(at, filters=None), bus, session=at.session).apply()

    (found,) = aws.list_subscribers(bus, session=at.session)
    assert found.filters == {}


def test_the_layout_of_a_filter_is_no_difference(at: Case, bus: str) -> None:
    """Nor is the order of the scopes."""
    wanted = subscriber(
        at,
        filters=EventPattern.of(
            PaymentIntentSucceeded, PaymentIntentSucceeded.fields.payload.amount.numeric(">", 1)
        ),
    )
    arn = aws.ensure_subscriber(wanted, bus, session=at.session).apply()
    (found,) = [each.settings for each in at.service.buses[bus].subscribers.values()]
    filters = found["FilterConfiguration"]["Filters"]
    laid_out = [
        {**each, "Pattern": json.dumps(json.loads(each["Pattern"]), indent=2)} for each in reversed(filters)
    ]
    at.buses.update_subscriber(SubscriberArn=arn, FilterConfiguration={"Filters": laid_out})

    assert len(filters) == 2
    assert aws.ensure_subscriber(wanted, bus, session=at.session).changes == ()


@pytest.mark.parametrize(
    ("options", "setting"),
    [({"target": f"{FUNCTION}other"}, "InvokeConfiguration.TargetArn"), ({"fifo": True}, "Type")],
)
def test_what_is_fixed_is_refused(at: Case, bus: str, options: Any, setting: str) -> None:
    """The subscriber stays as it is: a replacement would lose events."""
    aws.ensure_subscriber(subscriber(at), bus, session=at.session).apply()

    with pytest.raises(aws.FixedSettingError, match="between are lost") as caught:
        aws.ensure_subscriber(subscriber(at, **options), bus, session=at.session)

    assert [each.setting for each in caught.value.differences] == [setting]
    assert at.server.count("DeleteSubscriber") == at.server.count("UpdateSubscriber") == 0


def test_a_subscriber_is_stopped_and_started(at: Case, bus: str) -> None:
    """Nobody starts it in passing."""
    wanted = subscriber(at)
    aws.ensure_subscriber(wanted, bus, session=at.session).apply()

    aws.ensure_subscriber(wanted, bus, state="STOPPED", session=at.session).apply()
    stopped = aws.ensure_subscriber(wanted, bus, session=at.session)
    started = aws.ensure_subscriber(
        wanted, bus, state="RUNNING", resume_position="LATEST", session=at.session
    )
    started.apply()

    assert stopped.changes == ()
    assert at.server.sent("UpdateSubscriber")[1] == {
        "SubscriberArn": started.arn,
        "State": "RUNNING",
        "ResumePosition": "LATEST",
    }


def test_a_bus_that_is_not_there_is_not_found(at: Case) -> None:
    """By name, and by an ARN that is a classic bus's."""
    with pytest.raises(aws.NotFoundError, match="there is no new event bus named nowhere"):
        aws.ensure_subscriber(subscriber(at), "nowhere", session=at.session)
    with pytest.raises(aws.NotFoundError, match="is not a new event bus"):
        aws.list_subscribers(f"arn:aws:events:us-east-1:{ACCOUNT}:event-bus/default", session=at.session)


def test_what_aws_refuses_is_said_with_iams_name(at: Case, bus: str) -> None:
    """Its operations are those of `events` there."""
    at.server.fail("ListSubscribers", "AccessDeniedException")

    with pytest.raises(aws.AccessDeniedError, match="must allow events:ListSubscribers") as caught:
        aws.list_subscribers(bus, session=at.session)

    assert caught.value.operation == "events:ListSubscribers"
