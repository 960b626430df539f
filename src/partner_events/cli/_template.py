"""The SAM template of a new project: nothing that it deploys loses an event without somebody being told."""

from __future__ import annotations

import re

from partner_events import catalog
from partner_events._base.lazy import load
from partner_events._base.value import Value
from partner_events._router.wanted import by_event_source
from partner_events.dedupe import DynamoDBStore
from partner_events.patterns import (
    EventInvokeConfig,
    EventPattern,
    Target,
    queue_policy,
    to_cloudformation,
    to_sam,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from partner_events._events.event import PartnerEvent
    from partner_events.catalog import Kind

RUNTIME = "3.13"
TIMEOUT = 30
VISIBILITY_TIMEOUT = 6 * TIMEOUT
"""https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html advises six times the timeout."""

RECEIVES = 5
FOURTEEN_DAYS = 1_209_600
"""The longest that a queue keeps a message: time to notice, to mend and to redrive."""

PARTNER_SOURCES = "aws.partner/"
"""The beginning of partner event sources, whose event buses have the source's name."""

DEAD_LETTERS = {"Fn::GetAtt": ["DeadLetters", "Arn"]}
QUEUE = {"Fn::GetAtt": ["Queue", "Arn"]}


class Feed(Value):
    """An event source, which has an event bus of its own, and the classes of the events that it brings.

    ``name`` is the logical name in the template, such as ``Auth0Logs``.
    """

    __slots__ = ("name", "title", "source", "classes")

    name: str
    title: str
    source: str
    classes: Sequence[type[PartnerEvent]]

    @property
    def pattern(self) -> EventPattern:
        return EventPattern.of(*self.classes)

    @property
    def parameter(self) -> str:
        return f"{self.name}EventBus"


def template(kinds: Sequence[Kind], *, queue: bool) -> dict[str, object]:
    """The template for handlers of kinds, with or without a queue between the rules and the function."""
    feeds = list(feeds_of(kinds))
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Transform": "AWS::Serverless-2016-10-31",
        "Description": "Handles partner events that EventBridge delivers",
        "Parameters": {
            **{feed.parameter: _bus(feed) for feed in feeds},
            "AlarmEmail": {"Type": "String", "Description": "The address that is told what needs a person"},
        },
        "Resources": {**(_polled(feeds) if queue else _invoked(feeds)), **common()},
        "Outputs": {
            "DeadLetters": {
                "Description": "The queue of what failed: partner-events redrive takes its name",
                "Value": {"Fn::GetAtt": ["DeadLetters", "QueueName"]},
            }
        },
    }


def feeds_of(kinds: Sequence[Kind]) -> Iterable[Feed]:
    """What brings the events of kinds, sorted by name."""
    by_class: dict[type[PartnerEvent], Kind] = {load(kind.module, kind.class_name): kind for kind in kinds}
    grouped = by_event_source(list(by_class))
    partners = [name.partition("/")[0] for name in grouped]
    titles = {partner.name: partner.title for partner in catalog.partners()}
    for name, classes in sorted(grouped.items()):
        partner, _, family = name.partition("/")
        has_others = partners.count(partner) > 1
        label = f"{partner} {family}" if has_others else partner
        title = (
            f"{titles.get(partner, partner)}'s {family} events" if family else titles.get(partner, partner)
        )
        yield Feed("".join(filter(str.isalnum, label.title())), title, by_class[classes[0]].source, classes)


def as_regex(source: str) -> str:
    """The regular expression of a text, in which CloudFormation's sees nothing else."""
    return re.sub(r"[\\^$*+?()\[\]{}|.]", lambda sign: "[.]" if sign[0] == "." else f"\\{sign[0]}", source)


def _bus(feed: Feed) -> dict[str, object]:
    if not feed.source.startswith(PARTNER_SOURCES):
        return {"Type": "String", "Description": f"The event bus of {feed.source}", "Default": "default"}
    return {
        "Type": "String",
        "Description": f"The event bus of the partner event source of {feed.title}, {feed.source}...",
        "AllowedPattern": f"{as_regex(feed.source)}.+",
    }


def _invoked(feeds: Sequence[Feed]) -> dict[str, object]:
    """A function that is the target of each rule."""
    rules = {
        feed.name: to_sam(feed.pattern, bus={"Ref": feed.parameter}, dead_letter_queue=DEAD_LETTERS)
        for feed in feeds
    }
    failures = EventInvokeConfig({"Ref": "Function"}, on_failure=DEAD_LETTERS, service="sqs")
    return {
        "Function": function(rules, failures.to_sam()),
        "DeadLettersPolicy": _policy("DeadLetters", [f"Function{feed.name}" for feed in feeds]),
        "FailuresNotKept": alarm(
            "Lambda could not put what failed into the queue DeadLetters",
            "AWS/Lambda",
            "DestinationDeliveryFailures",
            {"FunctionName": {"Ref": "Function"}},
        ),
    }


def _polled(feeds: Sequence[Feed]) -> dict[str, object]:
    """A queue that is the target of each rule, and a function that reads it."""
    target = Target(QUEUE, "Queue", service="sqs", dead_letter_queue=DEAD_LETTERS)
    rules: dict[str, object] = {}
    for feed in feeds:
        logical_id = f"{feed.name}Rule"
        bus = {"Ref": feed.parameter}
        rules |= to_cloudformation(feed.pattern, logical_id=logical_id, bus=bus, targets=[target])
    mapping = {
        "Type": "SQS",
        "Properties": {"Queue": QUEUE, "BatchSize": 10, "FunctionResponseTypes": ["ReportBatchItemFailures"]},
    }
    return {
        "Function": function({"Queue": mapping}, {}),
        **rules,
        "Queue": queue_resource(
            VisibilityTimeout=VISIBILITY_TIMEOUT,
            RedrivePolicy={"deadLetterTargetArn": DEAD_LETTERS, "maxReceiveCount": RECEIVES},
        ),
        "QueuePolicy": _policy("Queue", list(rules)),
        "DeadLettersPolicy": _policy("DeadLetters", list(rules)),
        "QueueTooOld": alarm(
            "Events wait in the queue for longer than it should take to handle them",
            "AWS/SQS",
            "ApproximateAgeOfOldestMessage",
            {"QueueName": {"Fn::GetAtt": ["Queue", "QueueName"]}},
            above=VISIBILITY_TIMEOUT * RECEIVES,
        ),
    }


def function(events: Mapping[str, object], failures: dict[str, object]) -> dict[str, object]:
    """The function, with what invokes it and what becomes of its failures."""
    statement = {
        "Effect": "Allow",
        "Action": list(DynamoDBStore.ACTIONS),
        "Resource": {"Fn::GetAtt": ["Table", "Arn"]},
    }
    return {
        "Type": "AWS::Serverless::Function",
        "Metadata": {"BuildMethod": "makefile"},
        "Properties": {
            "CodeUri": ".",
            "Handler": "app.lambda_handler",
            "Runtime": f"python{RUNTIME}",
            "Architectures": ["arm64"],
            "MemorySize": 256,
            "Timeout": TIMEOUT,
            "Environment": {"Variables": {"TABLE": {"Ref": "Table"}}},
            "Policies": [{"Statement": [statement]}],
            **failures,
            "Events": events,
        },
    }


def common() -> dict[str, object]:
    """What every template has: the queue of what failed, the table, and alarms."""
    return {
        "DeadLetters": queue_resource(),
        "Table": {
            **DynamoDBStore.table_resource(),
            "DeletionPolicy": "Retain",
            "UpdateReplacePolicy": "Retain",
        },
        "Alarms": {
            "Type": "AWS::SNS::Topic",
            "Properties": {"Subscription": [{"Protocol": "email", "Endpoint": {"Ref": "AlarmEmail"}}]},
        },
        "SomethingFailed": alarm(
            "Events that could not be delivered or handled wait in the queue DeadLetters",
            "AWS/SQS",
            "ApproximateNumberOfMessagesVisible",
            {"QueueName": {"Fn::GetAtt": ["DeadLetters", "QueueName"]}},
        ),
    }


def queue_resource(**properties: object) -> dict[str, object]:
    """A queue that keeps its messages for long, and stays when the stack goes."""
    return {
        "Type": "AWS::SQS::Queue",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {"MessageRetentionPeriod": FOURTEEN_DAYS, **properties},
    }


def _policy(queue: str, rules: Sequence[str]) -> dict[str, object]:
    arns = ({"Fn::GetAtt": [rule, "Arn"]} for rule in rules)
    document = queue_policy({"Fn::GetAtt": [queue, "Arn"]}, *arns)
    return {
        "Type": "AWS::SQS::QueuePolicy",
        "Properties": {"Queues": [{"Ref": queue}], "PolicyDocument": document},
    }


def alarm(
    description: str, namespace: str, metric: str, dimensions: dict[str, object], *, above: int = 0
) -> dict[str, object]:
    """An alarm that tells the topic when a metric is above a value for five minutes."""
    return {
        "Type": "AWS::CloudWatch::Alarm",
        "Properties": {
            "AlarmDescription": description,
            "Namespace": namespace,
            "MetricName": metric,
            "Dimensions": [{"Name": name, "Value": value} for name, value in dimensions.items()],
            "Statistic": "Maximum",
            "Period": 300,
            "EvaluationPeriods": 1,
            "ComparisonOperator": "GreaterThanThreshold",
            "Threshold": above,
            "TreatMissingData": "notBreaching",
            "AlarmActions": [{"Ref": "Alarms"}],
        },
    }
