"""The template that ``handler`` writes, read by those who check and transform templates."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events import catalog
from partner_events._wire.json import is_array, is_object
from partner_events.cli._project import project
from partner_events.cli._yaml import yaml
from partner_events.patterns import EventPattern
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded

NAMES = ("payment_intent.succeeded", "charge.refunded", "s", "user.created", "security_signal", "rum_alert")
KINDS = [kind for kind in catalog.kinds() if kind.kind in NAMES]


@pytest.fixture
def read() -> Any:
    """A reader of YAML."""
    return pytest.importorskip("yaml").safe_load


REGIONS = ["us-east-1", "eu-west-1", "ap-southeast-1"]
"""Some of the regions that have new event buses."""


def complaints(template: str, *, custom: bool = False) -> list[str]:
    """What cfn-lint says of a template: errors and warnings, in every region that has what it needs."""
    api: Any = pytest.importorskip("cfnlint.api")
    found = api.lint(template, regions=REGIONS) if custom else api.lint_all(template)
    return [str(match) for match in found if match.rule.severity in ("error", "warning")]


def template_of(*names: str, queue: bool = False, custom: bool = False) -> str:
    kinds = [kind for kind in KINDS if kind.kind in names or kind.partner in names]
    return project(kinds, queue=queue, custom=custom)["template.yaml"]


both = pytest.mark.parametrize("queue", [False, True], ids=["direct", "queue"])


on_each_bus = pytest.mark.parametrize("custom", [False, True], ids=["classic", "custom"])


@both
@on_each_bus
def test_cfn_lint_has_nothing_to_say(queue: bool, custom: bool) -> None:
    """About a template for kinds of every partner."""
    template = project(KINDS, queue=queue, custom=custom)["template.yaml"]
    assert complaints(template, custom=custom) == []


def test_cfn_lint_would_have_said_something() -> None:
    """It reads these templates."""
    text = project(KINDS)["template.yaml"]

    assert complaints(text.replace("CodeUri", "CodeUrl"))
    assert complaints(text.replace("Type: String", "Type: Strong"))
    custom = project(KINDS, custom=True)["template.yaml"]
    assert complaints(custom.replace("RetryPolicy", "RetriesPolicy"), custom=True)
    assert complaints(custom.replace("WITH_METADATA", "WITH_EVERYTHING"), custom=True)


@pytest.fixture
def transformed(read: Any) -> Callable[[str], Any]:
    """What SAM's own translator makes of a template."""
    session = pytest.importorskip("boto3").Session(region_name="eu-west-1")
    translator = pytest.importorskip("samtranslator.translator.translator")
    parser = pytest.importorskip("samtranslator.parser.parser")

    def transform(text: str) -> Any:
        template = read(text)
        template["Resources"]["Function"]["Properties"]["CodeUri"] = "s3://bucket/key"
        made = translator.Translator({}, parser.Parser(), boto_session=session).translate(template, {})
        return made["Resources"]

    return transform


def of_type(resources: Any, kind: str) -> list[Any]:
    return [each["Properties"] for each in resources.values() if each["Type"] == kind]


def test_sam_makes_rules_that_invoke_the_function(transformed: Any) -> None:
    """The function lets them in, and what cannot be delivered or handled is kept in one queue."""
    resources = transformed(template_of("stripe"))

    (rule,) = of_type(resources, "AWS::Events::Rule")
    (invokes,) = of_type(resources, "AWS::Lambda::EventInvokeConfig")
    (policy,) = of_type(resources, "AWS::SQS::QueuePolicy")
    assert len(of_type(resources, "AWS::Lambda::Permission")) == 1
    assert rule["EventBusName"] == {"Ref": "StripeEventBus"}
    dead_letters = {"Fn::GetAtt": ["DeadLetters", "Arn"]}
    assert rule["Targets"][0]["DeadLetterConfig"]["Arn"] == dead_letters
    assert invokes["DestinationConfig"]["OnFailure"]["Destination"] == dead_letters
    (statement,) = policy["PolicyDocument"]["Statement"]
    assert statement["Condition"]["ArnEquals"]["aws:SourceArn"] == [{"Fn::GetAtt": ["FunctionStripe", "Arn"]}]
    assert "FunctionStripe" in resources


def test_sam_makes_a_queue_that_the_function_reads(transformed: Any) -> None:
    """Failed messages are reported, come again and end in the dead-letter queue."""
    resources = transformed(template_of("stripe", queue=True))

    (rule,) = of_type(resources, "AWS::Events::Rule")
    (mapping,) = of_type(resources, "AWS::Lambda::EventSourceMapping")
    queue = resources["Queue"]["Properties"]
    function = resources["Function"]["Properties"]
    assert rule["Targets"][0]["Arn"] == mapping["EventSourceArn"] == {"Fn::GetAtt": ["Queue", "Arn"]}
    assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    assert queue["VisibilityTimeout"] == 6 * function["Timeout"]
    assert queue["RedrivePolicy"] == {
        "deadLetterTargetArn": {"Fn::GetAtt": ["DeadLetters", "Arn"]},
        "maxReceiveCount": 5,
    }
    policies = of_type(resources, "AWS::SQS::QueuePolicy")
    assert [policy["Queues"] for policy in policies] == [[{"Ref": "Queue"}], [{"Ref": "DeadLetters"}]]
    assert not of_type(resources, "AWS::Lambda::EventInvokeConfig")


@both
@on_each_bus
def test_the_function_may_use_its_table(transformed: Any, queue: bool, custom: bool) -> None:
    """And no other."""
    resources = transformed(template_of("stripe", queue=queue, custom=custom))

    policies = resources["FunctionRole"]["Properties"]["Policies"]
    statements = [statement for each in policies for statement in each["PolicyDocument"]["Statement"]]
    assert [each for each in statements if "dynamodb" in str(each)] == [
        {
            "Effect": "Allow",
            "Action": ["dynamodb:PutItem", "dynamodb:DeleteItem"],
            "Resource": {"Fn::GetAtt": ["Table", "Arn"]},
        }
    ]
    assert resources["Function"]["Properties"]["Environment"]["Variables"] == {"TABLE": {"Ref": "Table"}}


@both
@on_each_bus
def test_somebody_is_told(transformed: Any, queue: bool, custom: bool) -> None:
    """Of what is in the dead-letter queues, and of what could not even be kept, or waits for long."""
    resources = transformed(template_of("stripe", queue=queue, custom=custom))
    alarms = of_type(resources, "AWS::CloudWatch::Alarm")

    metrics = {alarm["MetricName"] for alarm in alarms}
    other = "ApproximateAgeOfOldestMessage" if queue else "DestinationDeliveryFailures"
    assert metrics == {"ApproximateNumberOfMessagesVisible", other}
    assert all(alarm["AlarmActions"] == [{"Ref": "Alarms"}] for alarm in alarms)


def test_the_rule_asks_for_the_kinds(read: Any) -> None:
    """The pattern in the template is the pattern of the classes."""
    template = read(template_of("stripe"))

    rule = template["Resources"]["Function"]["Properties"]["Events"]["Stripe"]["Properties"]
    pattern = EventPattern.parse(json.dumps(rule["Pattern"]))
    assert pattern == EventPattern.of(ChargeRefunded, PaymentIntentSucceeded)
    assert rule["EventBusName"] == {"Ref": "StripeEventBus"}


@both
def test_two_event_sources_of_a_partner_are_two_buses(read: Any, queue: bool) -> None:
    """Auth0's log streams and event streams: each has its rule, which asks for no kind of the other."""
    template = read(template_of("s", "user.created", queue=queue))

    text = json.dumps(template["Resources"])
    assert {"Auth0LogsEventBus", "Auth0EventsEventBus"} <= template["Parameters"].keys()
    patterns = [json.dumps(pattern) for pattern in patterns_in(template["Resources"])]
    assert len(patterns) == 2
    assert sum("user.created" in pattern for pattern in patterns) == 1
    assert sum("Auth0 log" in pattern for pattern in patterns) == 1
    assert text.count('{"Ref": "Auth0LogsEventBus"}') == 1


def patterns_in(value: Any) -> list[Any]:
    """The event patterns anywhere in a template."""
    if is_array(value):
        return [found for each in value for found in patterns_in(each)]
    if not is_object(value):
        return []
    here: dict[str, Any] = value
    own = [here[name] for name in ("Pattern", "EventPattern") if name in here]
    return own + [found for each in here.values() for found in patterns_in(each)]


def test_a_custom_bus_is_the_stacks_own_or_one_that_is_there(read: Any) -> None:
    """Its ARN is a parameter, which may be empty."""
    template = read(template_of("stripe", custom=True))

    (name,) = template["Conditions"]
    resources = template["Resources"]
    assert resources["EventBus"]["Condition"] == name
    used = {json.dumps(each["EventBusArn"]) for each in all_properties(resources) if "EventBusArn" in each}
    own = {"Fn::GetAtt": ["EventBus", "EventBusArn"]}
    assert used == {json.dumps({"Fn::If": [name, own, {"Ref": "EventBusArn"}]})}


def all_properties(resources: Any) -> list[Any]:
    return [each.get("Properties", {}) for each in resources.values()]


@both
def test_a_subscriber_gets_whole_events_of_its_source_alone(transformed: Any, queue: bool) -> None:
    """With every retry that there is, and a queue for what is given up; its role may do both."""
    resources = transformed(template_of("stripe", queue=queue, custom=True))

    (subscriber,) = of_type(resources, "AWS::EventsV2::Subscriber")
    assert subscriber["Transformer"] == {"Type": "WITH_METADATA"}
    assert subscriber["RetryPolicy"] == {"MaxRetryAttempts": 185, "MaxEventAgeInSeconds": 86_400}
    undelivered = {"Fn::GetAtt": ["Undelivered", "Arn"]}
    assert subscriber["OnFailureConfiguration"] == {"Arn": undelivered}
    (filter_,) = subscriber["FilterConfiguration"]["Filters"]
    assert filter_["Scope"] == "SYSTEM_METADATA"
    assert json.loads(filter_["Pattern"]) == {
        "aws:Source": [{"prefix": "aws.partner/stripe.com/"}],
        "aws:DetailType": ["charge.refunded", "payment_intent.succeeded"],
    }
    (role,) = [
        each for each in of_type(resources, "AWS::IAM::Role") if "events.amazonaws.com" in json.dumps(each)
    ]
    (policy,) = role["Policies"]
    allowed = {each["Action"] for each in policy["PolicyDocument"]["Statement"]}
    assert allowed == {"sqs:SendMessage", "sqs:SendMessage" if queue else "lambda:InvokeFunction"}
    assert not of_type(resources, "AWS::Events::Rule") + of_type(resources, "AWS::Lambda::Permission")


def test_an_event_source_takes_in_what_is_handled(transformed: Any) -> None:
    """After the subscriber is there; what it cannot bring is kept in a queue that lets EventBridge in."""
    resources = transformed(template_of("stripe", custom=True))

    (source,) = of_type(resources, "AWS::EventsV2::EventSource")
    partner = source["Configuration"]["PartnerEventsConfiguration"]
    assert json.loads(partner["Pattern"]) == {"detail-type": ["charge.refunded", "payment_intent.succeeded"]}
    assert partner["OnFailureConfiguration"] == {"Arn": {"Fn::GetAtt": ["DeadLetters", "Arn"]}}
    assert "${StripeEventSource}" in json.dumps(partner["PartnerEventSourceArn"])
    (after,) = [
        each.get("DependsOn") for each in resources.values() if each["Type"].endswith("::EventSource")
    ]
    assert resources[after]["Type"] == "AWS::EventsV2::Subscriber"
    (policy,) = of_type(resources, "AWS::SQS::QueuePolicy")
    (statement,) = policy["PolicyDocument"]["Statement"]
    assert statement["Condition"] == {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}


def test_two_event_sources_of_a_partner_are_two_subscribers_in_a_row(transformed: Any) -> None:
    """EventBridge makes one at a time."""
    resources = transformed(template_of("s", "user.created", custom=True))

    kinds = ("AWS::EventsV2::Subscriber", "AWS::EventsV2::EventSource")
    subscribers, sources = ([each for each in resources.values() if each["Type"] == kind] for kind in kinds)
    assert len(subscribers) == len(sources) == 2
    assert [("DependsOn" in each) for each in subscribers] == [False, True]
    names = [json.dumps(each["Properties"]["Name"]) for each in (*subscribers, *sources)]
    assert names == [
        json.dumps({"Fn::Sub": f"${{AWS::StackName}}-{name}"}) for name in 2 * ["Auth0Events", "Auth0Logs"]
    ]


texts = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=8)
scalars = st.none() | st.booleans() | st.integers(-999, 999) | texts | st.sampled_from(["yes", "1.5", "a: b"])
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.once
@given(value=values)
def test_yaml_reads_as_what_was_written(value: Any) -> None:
    """Whatever the value, in particular text that YAML would take for something else."""
    safe_load: Any = pytest.importorskip("yaml").safe_load

    assert safe_load(yaml(value)) == value
