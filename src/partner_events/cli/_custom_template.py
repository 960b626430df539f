"""The SAM template of a new project on a new event bus: what `_template` is for classic event buses.

The event bus is one that exists, or the stack's own. Each partner's events come by an event source, and each
subscriber filters by who sent them.
"""

from __future__ import annotations

from partner_events._wire.json import is_object
from partner_events.cli._template import (
    DEAD_LETTERS,
    PARTNER_SOURCES,
    QUEUE,
    RECEIVES,
    VISIBILITY_TIMEOUT,
    Feed,
    alarm,
    as_regex,
    common,
    feeds_of,
    function,
    queue_resource,
)
from partner_events.patterns import CustomBus, EventInvokeConfig, PartnerSource, Subscriber, queue_policy

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from partner_events.catalog import Kind

BATCH = 10
RETENTION = 7
"""Days for which the stack's own event bus keeps events: time to notice, to mend and to replay."""

UNDELIVERED = {"Fn::GetAtt": ["Undelivered", "Arn"]}
ARN = "arn:[^:]+:events:[^:]+:[0-9]{12}:event-busv2/.+"
IS_NEW = "HasOwnEventBus"
BUS = {"Fn::If": [IS_NEW, {"Fn::GetAtt": ["EventBus", "EventBusArn"]}, {"Ref": "EventBusArn"}]}


def custom_template(kinds: Sequence[Kind], *, queue: bool) -> dict[str, object]:
    """The template for handlers of kinds, with or without a queue before the function."""
    feeds = list(feeds_of(kinds))
    of_partners = [feed for feed in feeds if feed.source.startswith(PARTNER_SOURCES)]
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Transform": "AWS::Serverless-2016-10-31",
        "Description": "Handles partner events of a new event bus",
        "Parameters": {
            "EventBusArn": {
                "Type": "String",
                "Description": "The ARN of the new event bus; without it, the stack makes one",
                "Default": "",
                "AllowedPattern": f"|{ARN}",
            },
            **{_parameter(feed): _source_name(feed) for feed in of_partners},
            "AlarmEmail": {"Type": "String", "Description": "The address that is told what needs a person"},
        },
        "Conditions": {IS_NEW: {"Fn::Equals": [{"Ref": "EventBusArn"}, ""]}},
        "Resources": {
            "EventBus": _bus(),
            **(_polled() if queue else _invoked()),
            **_setup(feeds, queue=queue),
            **(_dead_letters_policy() if of_partners else {}),
            "Undelivered": queue_resource(),
            "SomethingUndelivered": alarm(
                "Subscribers gave up events, whose ids wait in the queue Undelivered",
                "AWS/SQS",
                "ApproximateNumberOfMessagesVisible",
                {"QueueName": {"Fn::GetAtt": ["Undelivered", "QueueName"]}},
            ),
            **common(),
        },
        "Outputs": {
            "EventBus": {"Description": "The ARN of the new event bus", "Value": BUS},
            "DeadLetters": {
                "Description": "The queue of what failed: partner-events redrive takes its name",
                "Value": {"Fn::GetAtt": ["DeadLetters", "QueueName"]},
            },
            "Undelivered": {
                "Description": "The queue of what was not delivered, for partner-events redrive --replay",
                "Value": {"Fn::GetAtt": ["Undelivered", "QueueName"]},
            },
        },
    }


def _parameter(feed: Feed) -> str:
    return f"{feed.name}EventSource"


def _source_name(feed: Feed) -> dict[str, object]:
    return {
        "Type": "String",
        "Description": f"The pending partner event source of {feed.title}, {feed.source}...",
        "AllowedPattern": f"{as_regex(feed.source)}.+",
    }


def _bus() -> dict[str, object]:
    return {
        "Type": "AWS::EventsV2::EventBus",
        "Condition": IS_NEW,
        "Properties": {
            "Name": {"Ref": "AWS::StackName"},
            "StorageConfiguration": {"RetentionPeriodInDays": RETENTION},
        },
    }


def _setup(feeds: Sequence[Feed], *, queue: bool) -> dict[str, object]:
    """The subscribers with their roles, and the event sources."""
    target = QUEUE if queue else {"Fn::GetAtt": ["Function", "Arn"]}
    subscribers = [
        Subscriber(
            feed.name,
            target,
            feed.pattern,
            service="sqs" if queue else "lambda",
            max_batch_size=None if queue else BATCH,
            dead_letter_queue=UNDELIVERED,
        )
        for feed in feeds
    ]
    sources = [
        PartnerSource(
            feed.name,
            {
                "Fn::Sub": "arn:${AWS::Partition}:events:${AWS::Region}::event-source/"
                f"${{{_parameter(feed)}}}"
            },
            feed.pattern,
            dead_letter_queue=DEAD_LETTERS,
        )
        for feed in feeds
        if feed.source.startswith(PARTNER_SOURCES)
    ]
    bus = CustomBus(BUS, sources=sources, subscribers=subscribers)
    made = bus.to_cloudformation(logical_id="EventBus")
    for resource in made.values():
        properties = resource.get("Properties") if is_object(resource) else None
        if is_object(properties) and isinstance(name := properties.get("Name"), str):
            # Names are unique on a bus, and those of event sources in an account.
            properties["Name"] = {"Fn::Sub": f"${{AWS::StackName}}-{name}"}
    return made


def _invoked() -> dict[str, object]:
    """A function that subscribers hand batches to; Lambda keeps what it fails to handle."""
    failures = EventInvokeConfig({"Ref": "Function"}, on_failure=DEAD_LETTERS, service="sqs")
    return {
        "Function": function({}, failures.to_sam()),
        "FailuresNotKept": alarm(
            "Lambda could not put what failed into the queue DeadLetters",
            "AWS/Lambda",
            "DestinationDeliveryFailures",
            {"FunctionName": {"Ref": "Function"}},
        ),
    }


def _polled() -> dict[str, object]:
    """A queue that subscribers send each event to, and a function that reads it."""
    mapping = {
        "Type": "SQS",
        "Properties": {
            "Queue": QUEUE,
            "BatchSize": BATCH,
            "FunctionResponseTypes": ["ReportBatchItemFailures"],
        },
    }
    return {
        "Function": function({"Queue": mapping}, {}),
        "Queue": queue_resource(
            VisibilityTimeout=VISIBILITY_TIMEOUT,
            RedrivePolicy={"deadLetterTargetArn": DEAD_LETTERS, "maxReceiveCount": RECEIVES},
        ),
        "QueueTooOld": alarm(
            "Events wait in the queue for longer than it should take to handle them",
            "AWS/SQS",
            "ApproximateAgeOfOldestMessage",
            {"QueueName": {"Fn::GetAtt": ["Queue", "QueueName"]}},
            above=VISIBILITY_TIMEOUT * RECEIVES,
        ),
    }


def _dead_letters_policy() -> dict[str, object]:
    """What lets EventBridge keep the events that an event source could not bring."""
    document = queue_policy(DEAD_LETTERS, account={"Ref": "AWS::AccountId"})
    properties = {"Queues": [{"Ref": "DeadLetters"}], "PolicyDocument": document}
    return {"DeadLettersPolicy": {"Type": "AWS::SQS::QueuePolicy", "Properties": properties}}
