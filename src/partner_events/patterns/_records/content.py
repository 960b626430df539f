"""A carrier's record as its filters see it: its content decoded, and whether that is JSON."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._wire.carriers import has_envelope
from partner_events._wire.json import is_array, is_mapping, is_object, is_sequence, json_type
from partner_events.patterns._language.json import JsonObject, NotJsonError, read_event
from partner_events.patterns._matching.events import decoded, not_json
from partner_events.patterns._records.services import CONTENT

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Literal, TypeAlias

    from partner_events.errors import InvalidEventError
    from partner_events.patterns._matching.events import Event
    from partner_events.patterns._records.services import RecordCarrier

    Format: TypeAlias = Literal["json", "text", "bytes", "none"]


class Record(Value):
    """A record. ``content`` is its content, decoded where ``format`` is ``"json"``; ``others`` is the rest.

    ``bytes`` is content that is not UTF-8, ``none`` none at all. A text that is a JSON number, string,
    boolean or null counts as text.
    """

    __slots__ = ("carrier", "content", "format", "others")

    carrier: RecordCarrier
    content: object
    format: Format
    others: Mapping[str, object]

    @property
    def key(self) -> str:
        """The key of the content."""
        return CONTENT[self.carrier]

    @property
    def seen(self) -> dict[str, object]:
        """The record with its content decoded."""
        return {**self.others, self.key: self.content}


def record_of(event: Event, expected: RecordCarrier) -> Record:
    """A record, or a delivery as the content of one.

    Args:
        event: It, decoded or as JSON text.
        expected: The carrier that the filters are for.

    Raises:
        InvalidEventError: It is neither.
    """
    found = decoded(event)
    members: Mapping[str, object] = dict(found.pairs) if isinstance(found, JsonObject) else found
    if is_object(members) and has_envelope(members):
        return Record(expected, members, "json", {})
    carrier = _carrier(members, expected)
    if carrier is None:
        raise _no_record(members, expected)
    inner = members.get("kinesis")
    if carrier == "kinesis" and is_mapping(inner):
        # Lambda nests what Pipes has at the top; filters know only the latter.
        members = {**{key: value for key, value in members.items() if key != "kinesis"}, **inner}
    key = CONTENT[carrier]
    content, content_format = _opened(members.get(key), carrier)
    others = {name: value for name, value in members.items() if name != key}
    return Record(carrier, content, content_format, others)


def records_in(value: object) -> Iterator[object] | None:
    """The records of what Lambda or a pipe hands over; None if it has no list of records."""
    if is_sequence(value):
        return iter(value)
    if not is_mapping(value):
        return None
    if is_sequence(records := value.get("Records")):
        return iter(records)
    if is_sequence(records := value.get("messages")):
        return iter(records)
    queues = value.get("rmqMessagesByQueue", value.get("records"))
    if is_mapping(queues):
        return (each for several in queues.values() if is_sequence(several) for each in several)
    return None


def is_wrapped(content: object) -> bool:
    """Whether it is what SNS makes of a message for a queue without raw delivery."""
    members = dict(content.pairs) if isinstance(content, JsonObject) else content
    return is_mapping(members) and {"Message", "TopicArn"} <= members.keys()


def _carrier(record: Mapping[str, object], expected: RecordCarrier) -> RecordCarrier | None:
    if is_mapping(record.get("kinesis")) or {"data", "partitionKey"} <= record.keys():
        return "kinesis"
    if "dynamodb" in record:
        return "dynamodb"
    if "value" in record and {"topic", "offset", "partition"} & record.keys():
        return "kafka"
    if "body" in record and ({"messageId", "receiptHandle"} & record.keys() or expected == "sqs"):
        return "sqs"
    if "data" in record and {"messageID", "basicProperties", "redelivered"} & record.keys():
        return "mq"
    return expected if CONTENT[expected] in record else None


def _no_record(members: Mapping[str, object], expected: RecordCarrier) -> InvalidEventError:
    if "Sns" in members:
        what = "it is a record of SNS, whose subscriptions have filter policies instead"
    elif records_in(members) is not None:
        what = "it is a batch; pass its records one by one"
    else:
        what = f"it has no `{CONTENT[expected]}`; pass one record, or the delivery inside it"
    return not_json(members, what)


def _opened(value: object, carrier: RecordCarrier) -> tuple[object, Format]:
    """The content of a record, and its format."""
    if value is None:
        return None, "none"
    if is_mapping(value) or is_array(value) or isinstance(value, JsonObject):
        return value, "json"
    if not isinstance(value, str):
        raise not_json(value, f"`{CONTENT[carrier]}` of the record is {json_type(value)}")
    content: str | bytes = value if carrier in ("sqs", "dynamodb") else _base64(value, CONTENT[carrier])
    if isinstance(content, bytes):
        try:
            content = content.decode("utf-8")
        except UnicodeDecodeError:
            return value, "bytes"
    try:
        found = read_event(content)
    except NotJsonError:
        return content, "text"
    is_json = is_array(found) or is_mapping(found) or isinstance(found, JsonObject)
    return (found, "json") if is_json else (content, "text")


def _base64(text: str, key: str) -> bytes:
    from binascii import Error, a2b_base64

    try:
        return a2b_base64(text.encode("ascii"), strict_mode=True)
    except (Error, UnicodeEncodeError):
        raise not_json(text, f"`{key}` of the record is not base64, as services write it") from None
