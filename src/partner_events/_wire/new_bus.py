"""What a subscriber of a new event bus delivers with its metadata, what that proves, and its dead letters.

Every event has three parts: ``Data``, what was published; ``Metadata``, what the publisher attached; and
``SystemMetadata``, what EventBridge says of it.
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-addressing.html
"""

from __future__ import annotations

from partner_events._base.text import shown
from partner_events._wire.errors import (
    InvalidEventError,
    Problem,
    SubscriberDeadLetterError,
    UnprovenSourceError,
)
from partner_events._wire.json import dotted, is_array, is_object, json_type
from partner_events._wire.records import (
    CONTENT_TYPE,
    DATA,
    DELIVERY_TYPE,
    DETAIL_TYPE,
    EVENT_ID,
    METADATA,
    SOURCE,
    SYSTEM_METADATA,
    subscriber_record,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partner_events._base.value import Path
    from partner_events._wire.errors import Unproven
    from partner_events._wire.records import CarrierRecord

ENVELOPED = "application/eventbridge+json"
"""The content type of events with an envelope. EventBridge writes it, and no publisher may.

https://docs.aws.amazon.com/eventbridgev2/latest/APIReference/API_PutRawEvents.html
"""

PARTNERS = "aws.partner/"
"""What the names of partner event sources begin with. EventBridge takes no event with such a ``source``."""

PAIR = {SOURCE: "source", DETAIL_TYPE: "detail-type"}
"""Who sent an event and what it is, as EventBridge says it, and where the envelope does."""


# What was published


def is_of_subscriber(record: dict[str, object]) -> bool:
    """Whether an object with ``SystemMetadata`` is an event of a new event bus, or what is left of one."""
    said = record[SYSTEM_METADATA]
    return DATA in record or METADATA in record or (is_object(said) and DELIVERY_TYPE in said)


def published(record: dict[str, object]) -> dict[str, object] | str | bytes:
    """What was published, which may be the text or the bytes of a JSON object.

    Of bytes, the new bus delivers base64 text.
    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-transform.html

    Raises:
        InvalidEventError: It is nothing that could be a delivery.
    """
    said = record[SYSTEM_METADATA]
    if not is_object(said):
        raise _invalid((SYSTEM_METADATA,), f"is {json_type(said)}, where {SAYS}", record)
    if DELIVERY_TYPE not in said:
        raise _invalid((SYSTEM_METADATA, DELIVERY_TYPE), f"is missing, where {SAYS}", record)
    data = record.get(DATA)
    if is_object(data):
        return data
    if isinstance(data, str):
        found = data if data.lstrip().startswith("{") else bytes_or_none(data)
        if found is None:
            raise not_json(record)
        return found
    what = f"is {json_type(data)}" if DATA in record else "is missing"
    raise _invalid((DATA,), f"{what}, where {HOLDS}. {ONE_EACH if is_array(data) else AS_IT_IS}", record)


AS_IT_IS = "Pass on what a subscriber with the transformer WITH_METADATA delivers, as it is"
SAYS = f"a new event bus says how it delivers the event. {AS_IT_IS}"
HOLDS = "a delivery is, or the body of a webhook"
ONE_EACH = "Have the sender publish each event on its own: an object, not an array"
BINARY = (
    "If other publishers send binary data to the bus, keep it from this function: filter by "
    f"`{SOURCE}` in the scope SYSTEM_METADATA"
)
OPENED_ONCE = (
    "It is not opened further, since anyone who may publish can write there what looks like a carrier, or "
    "like an event of another bus. Let a subscriber that forwards events to another bus have the "
    "transformer RAW"
)
NOT_FOR_US = (
    "Filter the subscriber by `detail-type`, or the bus's webhook sources, so that it delivers what this "
    "function reads"
)


def not_opened(value: object, record: object) -> InvalidEventError:
    """What is wrong with data that is neither a delivery nor a body that a partner recognizes."""
    keys = list(value) if is_object(value) else []
    names = [f"`{shown(key, 40)}`" for key in keys[:12]] + (["and more"] if len(keys) > 12 else [])
    what = f"an object with the keys {', '.join(names)}" if names else json_type(value)
    wraps = {DATA, SYSTEM_METADATA, "Records", "records", "awslogs", "logEvents", "Message", "body"}
    advice = OPENED_ONCE if is_array(value) or not wraps.isdisjoint(keys) else NOT_FOR_US
    return _invalid((DATA,), f"is {what}: no delivery, and no body that a partner sends. {advice}", record)


def bytes_or_none(text: str) -> bytes | None:
    """The bytes of base64 text; None if it is none."""
    from binascii import Error, a2b_base64

    try:
        return a2b_base64(text.encode("ascii"), strict_mode=True)
    except (Error, UnicodeEncodeError):
        return None


def not_json(record: object) -> InvalidEventError:
    """What is wrong with text or bytes that are not JSON."""
    said = record.get(SYSTEM_METADATA) if is_object(record) else None
    content_type = said.get(CONTENT_TYPE) if is_object(said) else None
    kind = f" of the type `{shown(content_type, 60)}`" if isinstance(content_type, str) else ""
    return _invalid((DATA,), f"is data{kind} that is not JSON, where {HOLDS}. {BINARY}", record)


# What proves the sender


def check_pair(record: CarrierRecord, delivery: Mapping[str, object], *, is_rest: bool) -> None:
    """Refuses a delivery of a subscriber whose data names another sender or kind than EventBridge does.

    EventBridge itself makes no such event; who may write to a queue, or invoke the function, can.

    Raises:
        UnprovenSourceError: They differ.
    """
    said = record.attributes
    for name, field in PAIR.items():
        if name in said and (is_rest or said[name] != delivery.get(field)):
            if is_rest and not said[name].startswith(PARTNERS):
                continue
            wrong = "there is no envelope" if is_rest else f"the envelope has another `{field}`"
            raise _unproven(
                "contradiction",
                (SYSTEM_METADATA, name),
                f"does not fit the data: {wrong}. EventBridge makes no such event",
                record,
                delivery,
            )


def check_proof(record: CarrierRecord, delivery: Mapping[str, object], *, is_rest: bool) -> None:
    """Refuses a delivery unless EventBridge says, where nobody else can, that a partner sent it.

    That is so if a subscriber with the transformer ``WITH_METADATA`` brought the event to the function
    itself. Whether one did, its shape does not say: what ``PutRawEvents`` takes may look the same, and a
    subscriber with the transformer ``RAW`` delivers just that.
    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-event-sources.html

    Raises:
        UnprovenSourceError: It is not so.
    """
    if record.carrier != "subscriber":
        if subscriber_record(record) is None:
            raise _unproven("raw", (), RAW, record, delivery)
        raise _unproven("inside", (), INSIDE, record, delivery)
    raw = record.raw
    said = record.attributes
    source = said.get(SOURCE)
    kind = said.get(CONTENT_TYPE, ENVELOPED).partition(";")[0].strip().lower()
    if source is None or DETAIL_TYPE not in said:
        name = SOURCE if source is None else DETAIL_TYPE
        raise _unproven("no_pair", (SYSTEM_METADATA, name), NO_PAIR, record, delivery)
    if not source.startswith(PARTNERS):
        raise _unproven("no_partner", (SYSTEM_METADATA, SOURCE), NO_PARTNER, record, delivery)
    if is_rest or kind != ENVELOPED or not (is_object(raw) and is_object(raw.get(DATA))):
        raise _unproven("no_pair", (SYSTEM_METADATA, CONTENT_TYPE), OTHER_CONTENT, record, delivery)


FIRST = (
    "Filter the subscriber by `aws:Source` in the scope SYSTEM_METADATA: forged events are then not delivered"
)
RAW = (
    "nothing proves who sent it: only what a subscriber with the transformer WITH_METADATA brings to the "
    f"function itself can be proven. {FIRST}"
)
INSIDE = (
    "nothing proves who sent it: inside another carrier's record `aws:Source` is data, which anyone who may "
    f"write there can forge. {FIRST}; restrict who may write to the queue, topic or stream; and leave out "
    "`require_source` here"
)
NO_PAIR = (
    f"is missing, so nothing proves who sent it: it may be of PutRawEvents or of a webhook source. {FIRST}"
)
NO_PARTNER = f"names no partner event source: it is of PutEvents or of an AWS service. {FIRST}"
OTHER_CONTENT = f"is not that of an event with an envelope, so nothing proves who sent it. {FIRST}"


def _unproven(
    reason: Unproven, path: Path, problem: str, record: CarrierRecord, delivery: Mapping[str, object]
) -> UnprovenSourceError:
    source, detail_type = delivery.get("source"), delivery.get("detail-type")
    where = f"`{dotted(path)}` " if path else ""
    return UnprovenSourceError(
        f"not proven: {where}{problem}",
        reason=reason,
        errors=[Problem(path, problem)],
        raw=record.raw,
        source=source if isinstance(source, str) else None,
        detail_type=detail_type if isinstance(detail_type, str) else None,
    )


# Dead letters

MOST_IDS = 10
"""How many events the text about a dead letter names."""


def dead_letter_error(letter: dict[str, object]) -> SubscriberDeadLetterError:
    """What a dead letter of a subscriber says: it holds no event to parse.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html
    """
    failed = list(_failed(letter.get("failedMessages")))
    ids = [event_id for event_id, _ in failed if event_id]
    times = sorted(time for _, time in failed if time)
    code, subscriber = _text(letter, "errorCode"), _text(letter, "subscriberArn")
    names = [shown(event_id) for event_id in ids[:MOST_IDS]] or ["without their ids"]
    more = [f"and {len(ids) - MOST_IDS} more"] if len(ids) > MOST_IDS else []
    span = f", from {shown(times[0], 40)} to {shown(times[-1], 40)}" if times else ""
    several = "1 event" if len(failed) == 1 else f"{len(failed)} events"
    return SubscriberDeadLetterError(
        "it is a dead letter of a new event bus: the subscriber "
        f"{shown(subscriber or 'without an ARN', 300)} could not deliver {several} "
        f"({shown(code or 'no error code')}): {', '.join(names + more)}. It does not hold them: have the bus "
        f"deliver them again, with a subscriber whose StartingPosition is POINT_IN_TIME{span}, and whose "
        f"filter in the scope SYSTEM_METADATA has these ids as `{EVENT_ID}`",
        code=code,
        subscriber_arn=subscriber,
        event_ids=ids,
        raw=letter,
    )


def _failed(messages: object) -> Iterator[tuple[str, str]]:
    """The ids of the events that failed, each with its time, as far as they are there."""
    for each in messages if is_array(messages) else ():
        if is_object(each):
            yield _text(each, "eventId") or "", _text(each, "timestamp") or ""


def _text(value: Mapping[str, object], name: str) -> str | None:
    found = value.get(name)
    return found if isinstance(found, str) else None


def _invalid(path: Path, problem: str, raw: object) -> InvalidEventError:
    message = f"not a delivery: `{dotted(path)}` {problem}"
    return InvalidEventError(message, errors=[Problem(path, problem)], raw=raw)
