"""Partner event sources, event buses and rules, with real boto3, on a server that answers as AWS does."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import count
from typing import Any
from zipfile import ZipFile

import pytest
from conftest import read_sample
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.budget import examples
from support.servers import aws_server, aws_session

from partner_events import InvalidEventError, aws, catalog, parse_event
from partner_events.patterns import EventPattern, InvalidRuleError, RetryPolicy, Target
from partner_events.stripe import PaymentIntentSucceeded, StripeEvent

pytestmark = pytest.mark.tools

ACCOUNT = "000000000000"
numbers = count(1)


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with aws_server(tmp_path_factory.mktemp("aws")) as port:
        yield port


@pytest.fixture
def session(port: int, monkeypatch: pytest.MonkeyPatch) -> Any:
    return aws_session(port, monkeypatch)


@pytest.fixture
def source(session: Any) -> str:
    """A partner event source that Stripe has just created."""
    return offered(session)


@pytest.fixture
def bus(session: Any, source: str) -> str:
    """An event bus for Stripe's events."""
    return aws.associate(source, session=session).bus


@pytest.fixture
def queue(session: Any) -> str:
    """The ARN of a queue that lets nobody in."""
    return new_queue(session)


@pytest.fixture
def dead(session: Any) -> str:
    """The ARN of a queue for dead letters."""
    return new_queue(session)


def offered(session: Any, name: str = "aws.partner/stripe.com/ed_{}") -> str:
    name = name.format(next(numbers))
    session.client("events").create_partner_event_source(Name=name, Account=ACCOUNT)
    return name


def new_queue(session: Any, **attributes: str) -> str:
    name = f"queue-{next(numbers)}"
    session.client("sqs").create_queue(QueueName=name, Attributes=attributes)
    return f"arn:aws:sqs:us-east-1:{ACCOUNT}:{name}"


def new_function(session: Any) -> str:
    made = session.client("lambda").create_function(
        FunctionName=f"function-{next(numbers)}",
        Runtime="python3.13",
        Role=f"arn:aws:iam::{ACCOUNT}:role/function",
        Handler="app.handler",
        Code={"ZipFile": zipped("def handler(event, context): ...")},
    )
    arn: str = made["FunctionArn"]
    return arn


def zipped(code: str) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr("app.py", code)
    return content.getvalue()


def paid() -> EventPattern:
    return EventPattern.of(PaymentIntentSucceeded)


# Sources


def test_sources_are_listed_by_partner(session: Any) -> None:
    """All pages, by name, those of one partner or of a beginning of the name."""
    stripe = [offered(session) for _ in range(5)]
    other = offered(session, "aws.partner/mongodb.com/stitch.trigger/{}")

    found = aws.list_event_sources(partner="stripe", session=session)
    others = aws.list_event_sources(partner="mongodb.com", session=session)
    everything = aws.list_event_sources(client=session.client("events"))

    assert set(stripe) <= {each.name for each in found}
    assert other not in [each.name for each in found]
    assert [each.name for each in found] == sorted(each.name for each in found)
    assert [(each.name, each.partner, each.created_by) for each in others] == [
        (other, "mongodb", "mongodb.com")
    ]
    assert {other, *stripe} <= {each.name for each in everything}


def test_a_partner_that_cannot_be_is_refused(session: Any) -> None:
    """No empty list for a typing error."""
    names = ", ".join(partner.name for partner in catalog.partners())
    with pytest.raises(
        aws.InvalidEventSourceError, match=f"the catalog has no partner 'strpe'; it has {names}"
    ):
        aws.list_event_sources(partner="strpe", session=session)


def test_a_pending_source_says_how_long_it_is_kept(session: Any, source: str) -> None:
    """A partner's offer stands for seven days; until it is associated, events are dropped."""
    (found,) = [each for each in aws.list_event_sources(session=session) if each.name == source]

    assert found.status == "pending"
    assert found.partner == "stripe"
    assert found.remaining is not None
    assert timedelta(days=6) < found.remaining <= timedelta(days=7)
    assert str(found) == (
        f"{source}: pending (its events are dropped: associate it within 6 days and 23 hours,"
        " or AWS deletes it)"
    )
    assert found.to_dict()["status"] == "pending"
    assert json.loads(json.dumps(found.to_dict()))["expires_at"] == str(found.expires_at).replace(" ", "T")


def test_association_creates_a_bus_of_the_same_name(session: Any, source: str) -> None:
    """From then on the source is active; the second time there is nothing to do."""
    first = aws.associate(source, session=session)
    second = aws.associate(first.source, client=session.client("events"))

    assert (first.outcome, second.outcome) == ("created", "already-associated")
    assert first.bus == source
    assert first.bus_arn == second.bus_arn
    assert first.source.status == second.source.status == "active"
    assert first.source.remaining is None
    assert first.source.advice is None
    assert str(first) == f"{source}: created the event bus; events arrive from now on"
    assert str(second) == f"{source}: already associated, nothing to do"
    assert session.client("events").describe_event_bus(Name=source)["Arn"] == first.bus_arn


def test_of_many_that_associate_at_once_one_creates_the_bus(session: Any, source: str) -> None:
    """The others find it there."""
    client = session.client("events")
    with ThreadPoolExecutor(8) as pool:
        futures = [pool.submit(aws.associate, source, client=client) for _ in range(8)]
        outcomes = [future.result(600).outcome for future in futures]

    assert sorted(outcomes) == ["already-associated"] * 7 + ["created"]


def test_what_has_expired_cannot_be_associated(session: Any) -> None:
    """Only the partner can create it anew."""
    source = offered(session, "aws.partner/stripe.com/ed_{}_expired")

    with pytest.raises(aws.EventSourceGoneError, match="have the partner create a new one") as caught:
        aws.associate(source, session=session)

    assert (caught.value.name, caught.value.status) == (source, "expired")


def test_what_the_partner_deleted_cannot_be_associated_or_resumed(session: Any, bus: str) -> None:
    """The bus is still there, and nothing will come."""
    session.client("events").delete_partner_event_source(Name=bus, Account=ACCOUNT)

    for function in (aws.associate, aws.pause, aws.resume):
        with pytest.raises(aws.EventSourceGoneError) as caught:
            function(bus, session=session)
        assert caught.value.status == "deleted"
    (finding,) = [each for each in aws.check(bus, session=session).findings if each.kind == "source-status"]
    assert finding.severity == "error"
    assert "is deleted" in finding.message


def test_an_unknown_source_is_not_found(session: Any) -> None:
    """The error says what was asked, and of what."""
    with pytest.raises(aws.NotFoundError, match="not found; check the name, the region") as caught:
        aws.associate("aws.partner/stripe.com/ed_nowhere", session=session)

    assert caught.value.operation == "events:DescribeEventSource"
    assert caught.value.resource == "aws.partner/stripe.com/ed_nowhere"
    assert caught.value.code == "ResourceNotFoundException"


@pytest.mark.parametrize(
    "name", ["aws.partner/stripe.com", "stripe", "", "aws.partner/a/b c", "aws.partner/a/" + "b" * 256]
)
def test_a_name_that_no_source_has_is_refused(name: str, session: Any) -> None:
    """The partner alone is no source; AWS is not asked."""
    with pytest.raises(aws.InvalidEventSourceError, match=r"'aws\.partner/stripe\.com/ed_123'") as caught:
        aws.associate(name, session=session)

    assert caught.value.name == name


def test_a_source_is_paused_and_resumed(session: Any, bus: str) -> None:
    """Pausing is for two weeks at most; both do nothing the second time."""
    paused = aws.pause(bus, session=session)
    again = aws.pause(bus, session=session)
    (listed,) = aws.list_event_sources(partner=bus, session=session)
    association = aws.associate(bus, session=session)
    resumed = aws.resume(bus, session=session)
    resumed_again = aws.resume(bus, session=session)

    assert (paused.flows, paused.changed, again.flows, again.changed) == (False, True, False, False)
    assert paused.deleted_after is not None
    left = paused.deleted_after - datetime.now(UTC)
    assert timedelta(days=13, hours=23) < left <= timedelta(days=14)
    assert "resume it before" in str(paused)
    assert "no change" in str(again)
    assert listed.status == "paused"
    assert association.outcome == "paused"
    assert "resume it within two weeks of the pause, or AWS deletes it" in str(association)
    assert (resumed.flows, resumed.changed, resumed_again.changed) == (True, True, False)
    assert str(resumed) == f"{bus}: resumed, events flow"


def test_a_rule_is_paused_and_resumed(session: Any, bus: str, queue: str) -> None:
    """A rule may stay disabled for as long as one likes."""
    aws.ensure_rule(paid(), bus, [Target(queue, "queue")], name="paid", session=session).apply()

    paused = aws.pause(bus, rule="paid", session=session)
    enabled = [rule.is_enabled for rule in aws.list_rules(bus, session=session)]
    resumed = aws.resume(bus, rule="paid", session=session)

    assert (paused.changed, paused.flows, paused.deleted_after) == (True, False, None)
    assert str(paused) == f"rule paid of {bus}: paused, events are not delivered, and not kept"
    assert enabled == [False]
    assert (resumed.changed, resumed.flows) == (True, True)
    with pytest.raises(aws.NotFoundError):
        aws.pause(bus, rule="unknown", session=session)


def test_what_is_not_associated_cannot_be_paused(session: Any, source: str) -> None:
    """Nothing flows that could be stopped."""
    with pytest.raises(aws.NotAssociatedError, match="associate it") as caught:
        aws.pause(source, session=session)

    assert caught.value.name == source


# Rules


def test_a_plan_is_shown_before_anything_is_done(session: Any, bus: str, queue: str, dead: str) -> None:
    """It says each change in the order in which they are made."""
    target = Target(queue, "orders")

    plan = aws.ensure_rule(
        paid(), bus, [target], name="paid", dead_letter_queue=dead, retry=RetryPolicy(10), session=session
    )

    assert aws.list_rules(bus, session=session) == ()
    arn = f"arn:aws:events:us-east-1:{ACCOUNT}:rule/{bus}/paid"
    assert plan.rule_arn == arn
    assert (
        str(plan)
        == f"""\
rule paid on {bus}: 4 changes
  + queue policy {queue}
      sqs:SendMessage: events.amazonaws.com for {arn}
  + queue policy {dead}
      sqs:SendMessage: events.amazonaws.com for {arn}
  + rule paid
      Name: paid
      EventBusName: {bus}
      EventPattern: {paid().to_json()}
      State: ENABLED
  + target orders
      Id: orders
      Arn: {queue}
      DeadLetterConfig: {{"Arn": "{dead}"}}
      RetryPolicy: {{"MaximumRetryAttempts": 10, "MaximumEventAgeInSeconds": 86400}}"""
    )
    assert json.loads(json.dumps(plan.to_dict()))["changes"][2]["kind"] == "rule"
    assert "_make" not in json.dumps(plan.to_dict())


def test_what_is_applied_is_there_and_needs_no_second_time(
    session: Any, bus: str, queue: str, dead: str
) -> None:
    """The same call gives an empty plan, and `check` finds nothing."""
    target = Target(queue, "orders", dead_letter_queue=dead)

    aws.ensure_rule(paid(), bus, [target], name="paid", description="Paid", session=session).apply()
    again = aws.ensure_rule(paid(), bus, [target], name="paid", session=session)

    assert (again.changes, again.findings) == ((), ())
    assert str(again) == f"rule paid on {bus}: no change"
    again.apply()
    (rule,) = aws.list_rules(bus, session=session)
    assert (rule.name, rule.pattern, rule.description, rule.is_enabled) == ("paid", paid(), "Paid", True)
    assert [(each.id, each.arn, each.dead_letter_queue) for each in rule.targets] == [("orders", queue, dead)]
    assert rule.targets[0].retry == RetryPolicy()
    assert str(rule) == f"paid: enabled, {rule.event_pattern}\n  orders: {queue} (dead letters to {dead})"
    report = aws.check(bus, session=session)
    assert (report.ok, report.rules, report.findings) == (True, ("paid",), ())
    assert str(report) == f"{bus}: 1 rule, nothing found"


def test_only_what_differs_is_changed(session: Any, bus: str, queue: str, dead: str) -> None:
    """A pattern written otherwise is none, a disabled rule stays so, and unlisted targets are removed."""
    events = session.client("events")
    text = json.dumps(paid().to_dict(), indent=2)
    events.put_rule(Name="paid", EventBusName=bus, EventPattern=text, State="DISABLED", Description="Old")
    kept = {"Id": "kept", "Arn": queue, "SqsParameters": {"MessageGroupId": "one"}}
    events.put_targets(Rule="paid", EventBusName=bus, Targets=[kept, {"Id": "other", "Arn": dead}])

    plan = aws.ensure_rule(
        paid(),
        bus,
        [Target(queue, "kept", input_path="$.detail")],
        name="paid",
        permissions=False,
        session=session,
    )

    assert [(change.action, change.kind, change.name) for change in plan.changes] == [
        ("update", "target", "kept"),
        ("delete", "target", "other"),
    ]
    assert str(plan.changes[0]) == "~ target kept\n    InputPath: $.detail"
    plan.apply()
    (rule,) = aws.list_rules(bus, session=session)
    assert not rule.is_enabled
    assert rule.description == "Old"
    assert [dict(target.settings) for target in rule.targets] == [{**kept, "InputPath": "$.detail"}]


def test_a_changed_pattern_shows_before_and_after(session: Any, bus: str, queue: str) -> None:
    """The state is set where it is asked for; what is not asked for stays."""
    aws.ensure_rule(paid(), bus, [Target(queue, "q")], name="r", description="Text", session=session).apply()

    wider = EventPattern.of(StripeEvent)
    plan = aws.ensure_rule(wider, bus, [Target(queue, "q")], name="r", state="DISABLED", session=session)
    plan.apply()

    (change,) = plan.changes
    assert str(change) == (
        f"~ rule r\n    EventPattern: {paid().to_json()} -> {wider.to_json()}\n    State: ENABLED -> DISABLED"
    )
    (rule,) = aws.list_rules(bus, session=session)
    assert (rule.pattern, rule.is_enabled, rule.description) == (wider, False, "Text")


def test_five_targets_are_replaced_by_five_others(session: Any, bus: str, queue: str) -> None:
    """A rule has at most five, so those that go have to go first."""
    names = [f"old{number}" for number in range(5)]
    aws.ensure_rule(paid(), bus, [Target(queue, name) for name in names], name="r", session=session).apply()

    new = [Target(queue, f"new{number}") for number in range(5)]
    plan = aws.ensure_rule(paid(), bus, new, name="r", session=session)
    plan.apply()

    assert [change.action for change in plan.changes] == ["delete"] * 5 + ["create"] * 5
    (rule,) = aws.list_rules(bus, session=session)
    assert [target.id for target in rule.targets] == [target.id for target in new]


@given(
    targets=st.dictionaries(
        st.sampled_from(["a", "b", "c", "d", "e", "f", "g"]),
        st.fixed_dictionaries(
            {
                "retry": st.none() | st.builds(RetryPolicy, st.integers(0, 185)),
                "dead_letter_queue": st.sampled_from([None, f"arn:aws:sqs:us-east-1:{ACCOUNT}:dead"]),
                "input_path": st.sampled_from([None, "$.detail"]),
            }
        ),
        min_size=1,
        max_size=5,
    ),
    state=st.sampled_from([None, "ENABLED", "DISABLED"]),
    description=st.none() | st.text("ab", min_size=1, max_size=5),
)
@settings(max_examples=examples(30), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_plan_that_is_applied_leaves_nothing_to_change(
    session: Any, targets: Any, state: Any, description: str | None
) -> None:
    """Whatever the rule was before, it becomes what is wanted."""
    bus = "aws.partner/stripe.com/ed_changing"
    if not aws.list_event_sources(partner=bus, session=session):
        aws.associate(offered(session, bus), session=session)
    wanted = [Target(f"arn:aws:sqs:us-east-1:{ACCOUNT}:q", id, **options) for id, options in targets.items()]

    def plan() -> aws.Plan:
        return aws.ensure_rule(
            paid(), bus, wanted, name="r", state=state, description=description, session=session
        )

    plan().apply()

    assert plan().changes == ()
    (rule,) = aws.list_rules(bus, session=session)
    assert {target.id: target.retry for target in rule.targets} == {
        target.id: target.retry or RetryPolicy() for target in wanted
    }
    assert state is None or rule.is_enabled == (state == "ENABLED")


def test_statements_of_others_stay_in_a_queue_s_policy(session: Any, bus: str, queue: str) -> None:
    """Two rules that share a queue have one each, beside what was there, though planned at the same time."""
    sqs = session.client("sqs")
    url = sqs.get_queue_url(QueueName=queue.rpartition(":")[2])["QueueUrl"]
    insecure = {"Bool": {"aws:SecureTransport": "false"}}
    theirs = {"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": queue, "Condition": insecure}
    policy = json.dumps({"Version": "2012-10-17", "Id": "Kept", "Statement": theirs})
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})

    plans = [
        aws.ensure_rule(paid(), bus, [Target(queue, "q")], name=name, session=session)
        for name in ("one", "two")
    ]
    for plan in plans:
        plan.apply()

    attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])["Attributes"]
    found = json.loads(attributes["Policy"])
    assert found["Id"] == "Kept"
    assert found["Statement"][0] == theirs
    arns = [each["Condition"]["ArnEquals"]["aws:SourceArn"][0] for each in found["Statement"][1:]]
    assert [arn.rpartition("/")[2] for arn in arns] == ["one", "two"]
    assert aws.check(bus, session=session).ok


def test_a_function_gets_a_permission(session: Any, bus: str) -> None:
    """Once: then the function's policy has it."""
    function = new_function(session)

    plan = aws.ensure_rule(paid(), bus, [Target(function, "f")], name="r", session=session)
    before = aws.ensure_rule(
        paid(), bus, [Target(function, "f")], name="r", permissions=False, session=session
    )
    plan.apply()
    after = aws.ensure_rule(paid(), bus, [Target(function, "f")], name="r", session=session)

    assert [change.kind for change in plan.changes] == ["function-permission", "rule", "target"]
    assert [finding.kind for finding in plan.findings] == ["no-dead-letter-queue"]
    assert [finding.kind for finding in before.findings] == ["access", "no-dead-letter-queue"]
    assert after.changes == ()
    (statement,) = json.loads(session.client("lambda").get_policy(FunctionName=function)["Policy"])[
        "Statement"
    ]
    assert statement["Action"] == "lambda:InvokeFunction"
    assert plan.rule_arn in json.dumps(statement["Condition"])


def test_a_plan_warns_of_a_pattern_that_never_matches(session: Any, bus: str, queue: str) -> None:
    """The simplified form of examples, before it is deployed."""
    flat = EventPattern.of(PaymentIntentSucceeded, flat=True)

    plan = aws.ensure_rule(flat, bus, [Target(queue, "q")], name="r", session=session)

    assert plan.findings[0].kind == "source-form"
    assert "error: rule r: it asks for the source" in str(plan)


def test_a_rule_that_eventbridge_would_refuse_is_refused(session: Any, bus: str, queue: str) -> None:
    """Before AWS is asked."""
    target = Target(queue, "q")

    with pytest.raises(InvalidRuleError, match="'a b' is not a name"):
        aws.ensure_rule(paid(), bus, [target], name="a b", session=session)
    with pytest.raises(InvalidRuleError, match="two targets have the id 'q'"):
        aws.ensure_rule(paid(), bus, [target, target], name="r", session=session)
    with pytest.raises(InvalidRuleError, match="there are no targets"):
        aws.ensure_rule(paid(), bus, [], name="r", session=session)
    with pytest.raises(aws.NotFoundError):
        aws.ensure_rule(paid(), "aws.partner/stripe.com/nowhere", [target], name="r", session=session)


def test_rules_and_buses_may_be_named_by_arn(session: Any, bus: str, queue: str) -> None:
    """As outputs of templates give them."""
    arn = session.client("events").describe_event_bus(Name=bus)["Arn"]

    aws.ensure_rule(paid(), arn, [Target(queue, "q")], name="r", session=session).apply()

    assert [rule.bus for rule in aws.list_rules(arn, session=session)] == [bus]
    assert aws.check(arn, session=session).bus == bus


def test_rules_of_all_pages_are_listed(session: Any, bus: str) -> None:
    """A page has a hundred."""
    events = session.client("events")
    for number in range(101):
        events.put_rule(Name=f"r{number:03}", EventBusName=bus, EventPattern=paid().to_json())

    rules = aws.list_rules(bus, session=session)

    assert [rule.name for rule in rules] == [f"r{number:03}" for number in range(101)]


# Checks


def findings(session: Any, bus: str, *kinds: str) -> list[aws.Finding]:
    return [each for each in aws.check(bus, session=session).findings if each.kind in kinds]


def put(session: Any, bus: str, pattern: str, *targets: dict[str, object]) -> None:
    events = session.client("events")
    events.put_rule(Name="r", EventBusName=bus, EventPattern=pattern)
    if targets:
        events.put_targets(Rule="r", EventBusName=bus, Targets=list(targets))


def test_a_bus_without_rules_is_reported(session: Any, bus: str) -> None:
    """What arrives there is lost."""
    report = aws.check(bus, session=session)

    assert not report.ok
    assert str(report) == (
        f"{bus}: 0 rules, 1 found\n"
        "  error: event bus: it has no rule, so its events are lost; add one with ensure_rule"
    )


def test_a_rule_without_a_target_and_one_that_is_off_are_reported(session: Any, bus: str) -> None:
    """The worst comes first."""
    put(session, bus, paid().to_json())
    session.client("events").disable_rule(Name="r", EventBusName=bus)

    report = aws.check(bus, session=session)

    assert [(each.kind, each.severity) for each in report.findings] == [
        ("no-target", "error"),
        ("disabled", "note"),
    ]


def test_a_paused_source_is_reported(session: Any, bus: str, queue: str) -> None:
    """Rules are well, and yet nothing arrives."""
    aws.ensure_rule(paid(), bus, [Target(queue, "q")], name="r", session=session).apply()
    aws.pause(bus, session=session)

    (finding,) = findings(session, bus, "source-status")

    assert str(finding).startswith(
        "error: event bus: the event source is paused; its events are dropped: resume"
    )


def test_targets_that_would_lose_events_are_reported(session: Any, bus: str, queue: str) -> None:
    """Each for what is wrong with it."""
    lambda_arn = f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:none"
    put(
        session,
        bus,
        paid().to_json(),
        {"Id": "closed", "Arn": queue, "DeadLetterConfig": {"Arn": queue + ".fifo"}},
        {"Id": "far", "Arn": queue.replace("us-east-1", "eu-west-1")},
        {"Id": "gone", "Arn": lambda_arn, "RetryPolicy": {"MaximumEventAgeInSeconds": 60}},
        {"Id": "lost", "Arn": f"{queue}-none", "DeadLetterConfig": {"Arn": f"{queue}-dead"}},
    )

    found = aws.check(bus, session=session).findings

    assert {(each.target, each.kind, each.severity) for each in found} == {
        ("closed", "access", "error"),
        ("closed", "dead-letter-queue", "error"),
        ("far", "other-region", "error"),
        ("far", "no-dead-letter-queue", "warning"),
        ("gone", "missing-resource", "error"),
        ("gone", "no-dead-letter-queue", "warning"),
        ("lost", "missing-resource", "error"),
    }
    texts = [each.message for each in found]
    assert "events that cannot be delivered within 1 minute are lost" in texts
    assert texts.count("its dead-letter queue does not exist") == 1


def test_a_topic_s_first_policy_lets_no_rule_in(session: Any, bus: str) -> None:
    """SNS gives a topic a policy for its owner; EventBridge needs a statement of its own."""
    sns = session.client("sns")
    topic = sns.create_topic(Name=f"topic-{next(numbers)}")["TopicArn"]
    put(session, bus, paid().to_json(), {"Id": "t", "Arn": topic})
    (before,) = findings(session, bus, "access")
    allowed = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}}
    statement = {**allowed, "Action": "sns:Publish", "Resource": topic}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=policy)

    after = findings(session, bus, "access")

    assert "does not allow the rule to send; allow SNS:Publish in the topic's policy" in str(before)
    assert after == []


def test_the_encryption_of_queues_is_looked_at(session: Any, bus: str) -> None:
    """The key that AWS manages for SQS cannot let EventBridge in; of others the policy is not looked at."""
    managed = new_queue(session, KmsMasterKeyId="alias/aws/sqs")
    own = new_queue(session, KmsMasterKeyId="alias/own")
    put(session, bus, paid().to_json(), {"Id": "managed", "Arn": managed}, {"Id": "own", "Arn": own})

    found = findings(session, bus, "encryption", "unchecked")

    assert [(each.target, each.kind, each.severity) for each in found] == [
        ("managed", "encryption", "error"),
        ("own", "unchecked", "note"),
    ]


def test_what_is_not_looked_at_is_said(session: Any, bus: str) -> None:
    """Roles, and services whose policies are elsewhere."""
    role = f"arn:aws:iam::{ACCOUNT}:role/events"
    states = f"arn:aws:states:us-east-1:{ACCOUNT}:stateMachine:s"
    group = f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:/aws/events/g"
    put(
        session, bus, paid().to_json(), {"Id": "s", "Arn": states, "RoleArn": role}, {"Id": "g", "Arn": group}
    )

    found = findings(session, bus, "unchecked")

    assert [each.target for each in found] == ["g", "s"]
    assert role in found[1].message


def test_other_buses_are_checked_without_a_source(session: Any, queue: str) -> None:
    """A team's own bus has many sources, which are not judged."""
    name = f"team-{next(numbers)}"
    session.client("events").create_event_bus(Name=name)
    pattern = EventPattern.parse({"source": ["shop"]})
    aws.ensure_rule(pattern, name, [Target(queue, "q")], name="r", session=session).apply()

    found = aws.check(name, session=session).findings

    assert [each.kind for each in found] == ["no-dead-letter-queue"]
    with pytest.raises(aws.NotFoundError):
        aws.check("nowhere", session=session)


# Patterns


def test_a_pattern_is_tried_by_eventbridge(session: Any) -> None:
    """With a typed event, a mapping, or text; and as the local matcher says."""
    delivery = read_sample("payment_intent.succeeded")
    high = EventPattern.of(
        PaymentIntentSucceeded, PaymentIntentSucceeded.fields.payload.amount.numeric(">", 10**6)
    )

    for event in (delivery, json.dumps(delivery), json.dumps(delivery).encode(), parse_event(delivery)):
        assert aws.try_pattern(paid(), event, session=session)
        assert not aws.try_pattern(high, event, client=session.client("events"))


def test_an_event_without_an_envelope_is_refused(session: Any) -> None:
    """TestEventPattern wants seven fields, and the error names those that lack."""
    with pytest.raises(InvalidEventError, match="it lacks account, time, region, resources") as caught:
        aws.try_pattern(paid(), {"id": "1", "source": "s", "detail-type": "t", "detail": {}}, session=session)

    assert [problem.path for problem in caught.value.errors] == [
        ("account",),
        ("time",),
        ("region",),
        ("resources",),
    ]
