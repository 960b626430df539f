"""A rule is made whole or not at all, with what its targets take; on a server that answers as AWS does."""

import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from support.servers import aws_server, aws_session

from partner_events import aws
from partner_events.patterns import EventPattern, InvalidRuleError, Reference, Target

from .test_aws import ACCOUNT, new_function, new_queue, offered, paid

pytestmark = pytest.mark.tools

OTHER = "210987654321"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/events"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with aws_server(tmp_path_factory.mktemp("aws")) as port:
        yield port


@pytest.fixture
def session(port: int, monkeypatch: pytest.MonkeyPatch) -> Any:
    return aws_session(port, monkeypatch)


@pytest.fixture
def bus(session: Any) -> str:
    return aws.associate(offered(session), session=session).bus


def refuse(session: Any, service: str, operation: str, *, as_entry: bool = False) -> None:
    """Have AWS refuse an operation from now on, before the request is sent."""

    def answer(**_: object) -> tuple[object, object]:
        if as_entry:
            entries = [{"TargetId": "t", "ErrorCode": "ValidationException"}]
            return SimpleNamespace(status_code=200), {"FailedEntryCount": 1, "FailedEntries": entries}
        error = {"Code": "ValidationException", "Message": "no"}
        return SimpleNamespace(status_code=400), {"Error": error, "ResponseMetadata": {}}

    session.events.register(f"before-call.{service}.{operation}", answer)


def policy_of(session: Any, queue: str) -> Any:
    url = session.client("sqs").get_queue_url(QueueName=queue.rpartition(":")[2])["QueueUrl"]
    found = session.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    return json.loads(found["Policy"]) if found.get("Policy") else None


@pytest.mark.parametrize("as_entry", [True, False])
def test_a_new_rule_whose_target_is_refused_is_taken_back(session: Any, bus: str, as_entry: bool) -> None:
    """With the permission and the policy that were made for it; the error says so."""
    function, dead = new_function(session), new_queue(session)
    refuse(session, "eventbridge", "PutTargets", as_entry=as_entry)
    plan = aws.ensure_rule(
        paid(), bus, [Target(function, "t", dead_letter_queue=dead)], name="paid", session=session
    )

    with pytest.raises(aws.AWSError) as error:
        plan.apply()

    assert aws.list_rules(bus, session=session) == ()
    assert policy_of(session, dead) is None
    assert json.loads(session.client("lambda").get_policy(FunctionName=function)["Policy"])["Statement"] == []
    assert [change.kind for change in error.value.undone] == ["rule", "queue-policy", "function-permission"]
    assert error.value.stands == ()
    assert isinstance(error.value, aws.TargetsRefusedError) is as_entry
    assert "taken back: + rule paid" in error.value.__notes__


def test_a_rule_that_was_there_is_as_it_was(
    session: Any, bus: str, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its pattern, its targets and the statements of others are put back."""
    old, new = new_queue(session), new_queue(session)
    before = EventPattern.parse({"source": [bus]})
    aws.ensure_rule(before, bus, [Target(old, "t")], name="paid", session=session).apply()
    described = aws.list_rules(bus, session=session)
    policy = policy_of(session, old)
    changing = aws_session(port, monkeypatch)
    refuse(changing, "eventbridge", "RemoveTargets")
    plan = aws.ensure_rule(paid(), bus, [Target(new, "u")], name="paid", session=changing)
    assert [change.kind for change in plan.changes] == ["queue-policy", "rule", "target", "target"]

    with pytest.raises(aws.AWSError) as error:
        plan.apply()

    # What was put cannot be removed, as just that is refused.
    assert [change.name for change in error.value.stands] == ["u"]
    assert [change.kind for change in error.value.undone] == ["rule", "queue-policy"]
    (rule,) = aws.list_rules(bus, session=session)
    assert rule.pattern == before
    assert {target.id: target for target in rule.targets}["t"] == described[0].targets[0]
    assert (policy_of(session, old), policy_of(session, new)) == (policy, None)


def test_a_permission_that_is_refused_leaves_nothing(session: Any, bus: str) -> None:
    """It comes first, so there is nothing to take back."""
    refuse(session, "lambda", "AddPermission")
    plan = aws.ensure_rule(paid(), bus, [Target(new_function(session), "t")], name="paid", session=session)

    with pytest.raises(aws.AWSError) as error:
        plan.apply()

    assert (error.value.undone, error.value.stands) == ((), ())
    assert aws.list_rules(bus, session=session) == ()


def test_parameters_are_passed(session: Any, bus: str) -> None:
    """And kept where a later call says nothing of them; a change of one is a change."""
    queue = new_queue(session)

    def plan(parameters: Any) -> Any:
        target = Target(queue, "t", parameters=parameters)
        return aws.ensure_rule(paid(), bus, [target], name="paid", permissions=False, session=session)

    plan({"MessageGroupId": "one"}).apply()
    (rule,) = aws.list_rules(bus, session=session)
    assert rule.targets[0].settings["SqsParameters"] == {"MessageGroupId": "one"}
    assert plan(None).changes == ()
    (change,) = plan({"MessageGroupId": "two"}).changes
    assert [each.after for each in change.differences] == [{"MessageGroupId": "two"}]


def test_what_is_in_another_account_is_said_before_anything_is_done(session: Any, bus: str) -> None:
    """Without a role it is refused; with one, the finding says what must be done there."""
    arn = f"arn:aws:sqs:us-east-1:{OTHER}:orders"
    with pytest.raises(InvalidRuleError, match=OTHER) as error:
        aws.ensure_rule(paid(), bus, [Target(arn, "t")], name="paid", session=session)
    assert error.value.field == "target.role_arn"

    plan = aws.ensure_rule(paid(), bus, [Target(arn, "t", role_arn=ROLE)], name="paid", session=session)

    (finding,) = (each for each in plan.findings if each.kind == "other-account")
    assert (finding.severity, finding.target) == ("note", "t")
    assert ROLE in finding.advice


def test_a_reference_is_refused_before_anything_is_done(session: Any, bus: str) -> None:
    """In the pattern, and in a target."""
    queue = new_queue(session)
    referring = EventPattern.parse({"account": [Reference({"Ref": "AWS::AccountId"})]})
    with pytest.raises(InvalidRuleError, match="boto3"):
        aws.ensure_rule(referring, bus, [Target(queue, "t")], name="paid", session=session)
    with pytest.raises(InvalidRuleError, match="boto3"):
        aws.ensure_rule(paid(), bus, [Target("${aws_sqs_queue.q.arn}", "t")], name="paid", session=session)


def test_patterns_are_looked_at_on_every_bus(session: Any) -> None:
    """A partner's events are forwarded to an own bus, too, where the same patterns never match."""
    name = f"own-{offered(session).rpartition('_')[2]}"
    events = session.client("events")
    events.create_event_bus(Name=name)
    pattern = {"source": ["aws.partner/stripe.com/*"], "detail-type": ["payment_intent.succeeded"]}
    events.put_rule(Name="never", EventBusName=name, EventPattern=json.dumps(pattern))
    events.put_rule(Name="text", EventBusName=name, EventPattern='{"account": ["${AWS::AccountId}"]}')
    queue = new_queue(session)
    for rule in ("never", "text"):
        events.put_targets(Rule=rule, EventBusName=name, Targets=[{"Id": "t", "Arn": queue}])

    report = aws.check(name, session=session)

    errors = {(finding.rule, finding.kind) for finding in report.errors}
    assert {("never", "source-form"), ("text", "reference")} <= errors


def test_targets_elsewhere_are_looked_at(session: Any, bus: str) -> None:
    """Of a bus in another account it is said that its policy must allow the role."""
    events = session.client("events")
    events.put_rule(Name="forward", EventBusName=bus, EventPattern=json.dumps({"source": [bus]}))
    there = f"arn:aws:events:us-east-1:{OTHER}:event-bus/shop"
    far = f"arn:aws:events:eu-west-1:{ACCOUNT}:event-bus/shop"
    targets = [
        {"Id": "there", "Arn": there, "RoleArn": ROLE},
        {"Id": "far", "Arn": far, "RoleArn": ROLE},
    ]
    events.put_targets(Rule="forward", EventBusName=bus, Targets=targets)

    report = aws.check(bus, session=session)

    found = {(each.target, each.kind, each.severity) for each in report.findings}
    assert ("there", "other-account", "note") in found
    assert not [each for each in report.errors if each.target in ("there", "far")]
