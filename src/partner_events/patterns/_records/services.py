"""What event source mappings of Lambda and Pipes take as filter criteria, and what records are like.

https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-filtering.html
"""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events.patterns._language.errors import LENGTH, InvalidCriteriaError
from partner_events.patterns._language.json import JsonObject
from partner_events.patterns._language.operators import excerpt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, TypeAlias

    from partner_events._base.value import Path
    from partner_events.patterns._language.parse import NamedField

    Service: TypeAlias = Literal["lambda", "pipes"]
    RecordCarrier: TypeAlias = Literal["sqs", "kinesis", "kafka", "mq", "dynamodb"]

LENIENT = frozenset({"kafka", "mq"})
"""Where content of another format than a filter wants makes the service ignore what is asked of it."""

CONTENT: dict[RecordCarrier, str] = {
    "sqs": "body",
    "kinesis": "data",
    "kafka": "value",
    "mq": "data",
    "dynamodb": "dynamodb",
}
"""The key of a record's content."""

_OF_EVENTS = ("eventSource", "eventSourceARN", "awsRegion")
_OF_STREAMS = (*_OF_EVENTS, "eventVersion", "eventID", "eventName", "invokeIdentityArn")
OTHERS: dict[RecordCarrier, tuple[str, ...]] = {
    "sqs": (
        *("messageId", "receiptHandle", "attributes", "messageAttributes", "md5OfBody"),
        *("md5OfMessageAttributes", *_OF_EVENTS),
    ),
    "kinesis": (
        *("kinesisSchemaVersion", "partitionKey", "sequenceNumber", "approximateArrivalTimestamp"),
        *_OF_STREAMS,
    ),
    "kafka": (
        *("topic", "partition", "offset", "timestamp", "timestampType", "key", "headers", "eventSourceKey"),
        *("bootstrapServers", *_OF_EVENTS),
    ),
    "mq": (
        *("messageID", "messageType", "deliveryMode", "replyTo", "type", "expiration", "priority"),
        *("correlationId", "redelivered", "destination", "timestamp", "brokerInTime", "brokerOutTime"),
        *("properties", "basicProperties", *_OF_EVENTS),
    ),
    "dynamodb": ("userIdentity", "tableName", *_OF_STREAMS),
}
"""The other keys of records."""

UNFILTERED = {
    "direct": "EventBridge invokes the function itself, so the rule's pattern is the filter",
    "dynamodb": "an item of a table holds attribute values, not the JSON of an event",
    "firehose": "a delivery stream has no event source mapping; its transformation may drop records",
    "logs": "a log group has subscription filters, which have a language of their own",
    "pipes": "it is not a source of records; name the carrier from which the pipe reads",
    "sns": "a topic has filter policies of its subscriptions, which have a language of their own",
    "subscriber": "its filters are those of to_subscriber_filters()",
}
"""Why records of the other carriers cannot be filtered by criteria on a partner's event."""


class Taken(Value):
    """What a service takes.

    ``names``: the operators by their keys. ``ignores_case``: where ``prefix`` and ``suffix`` may ignore case.
    ``usual`` and ``most`` are how many filters its default quota and its highest allow.
    """

    __slots__ = ("title", "names", "ignores_case", "usual", "most", "link")

    title: str
    names: frozenset[str]
    ignores_case: bool
    usual: int
    most: int
    link: str


_NAMES = frozenset({"prefix", "suffix", "equals-ignore-case", "anything-but", "numeric", "exists"})
TAKEN: dict[Service, Taken] = {
    "lambda": Taken(
        "an event source mapping",
        _NAMES,
        False,
        5,
        10,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-syntax",
    ),
    "pipes": Taken(
        "a pipe",
        _NAMES,
        True,
        5,
        5,
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html",
    ),
}

INSTEAD = {
    "wildcard": "a prefix or a suffix",
    "cidr": "a prefix of the address",
    "exactly": "the string itself",
    "anything-but": "a list of the values to exclude",
    "prefix": "a prefix for each way of writing it",
    "suffix": "a suffix for each way of writing it",
}


def check_operators(fields: Iterable[NamedField], service: Service, place: Path = ()) -> None:
    """Refuse operators that a service does not document.

    Raises:
        InvalidCriteriaError: There is one.
    """
    taken = TAKEN[service]
    for field in fields:
        for index, each in enumerate(field.alternatives):
            if not isinstance(each.written, JsonObject):
                continue
            ((name, argument),) = each.written
            is_longer = isinstance(argument, JsonObject)
            may_ignore_case = taken.ignores_case and name in ("prefix", "suffix")
            if name in taken.names and (not is_longer or may_ignore_case):
                continue
            reason = f"{taken.title} does not take {excerpt(each.written)}, which rules alone have"
            advice = f"write {INSTEAD[name]}, or filter in the rule; see {taken.link}"
            raise InvalidCriteriaError(reason, path=(*place, *field.place, index), advice=advice)


def check_filters(count: int, service: Service) -> None:
    """Refuse more filters than a service ever takes.

    Raises:
        InvalidCriteriaError: There are more.
    """
    taken = TAKEN[service]
    if count > taken.most:
        raise InvalidCriteriaError(
            f"there are {count} filters; {taken.title} takes {taken.most}",
            path=("Filters",),
            advice="write several values of a field as one list, or branches as one `$or`",
        )


def check_text(text: str, place: Path) -> None:
    """Refuse a filter that is longer than the services take.

    Raises:
        InvalidCriteriaError: It is longer.
    """
    if len(text) > LENGTH:
        raise InvalidCriteriaError(
            f"the pattern has {len(text):,} characters; a filter takes {LENGTH:,}",
            path=place,
            advice="split it into several filters, of which any may match",
        )
