"""The messages of a dead-letter queue: whose events they are, why they are there, and what was sent."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from partner_events._base.text import shown
from partner_events._kinds.carried import identify_carried, open_deliveries
from partner_events._wire.answers import message_record
from partner_events._wire.json import is_object
from partner_events.aws._values import JsonDataclass
from partner_events.errors import PartnerEventsError, SubscriberDeadLetterError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events._wire.records import CarrierRecord

Origin: TypeAlias = Literal["rule", "function", "queue", "subscriber", "unknown"]
"""Whose dead letter it is: of a rule's target, a function, a queue read too often, or a subscriber."""

REPLAY = "have the event bus deliver them again with redrive_subscriber, or with --replay"


@dataclass(frozen=True, slots=True)
class DeadLetter(JsonDataclass):
    """A message of a dead-letter queue, or of the queue that is an on-failure destination.

    Attributes:
        message_id: SQS's id of the message.
        origin: Whose dead letter it is: a rule could not deliver the event, a function failed to handle it,
            a queue's message was received too often, or a subscriber of a new event bus could not deliver
            events, which are not in it; ``unknown`` if the message does not say.
        reason: EventBridge's or Lambda's code for what went wrong, or the class of what the function raised.
        partner: The partner's name; None if it is not known.
        kind: The event's kind; None if the partner is not known.
        key: The value of the event's idempotency key; None if there is no event.
        sent_at: When the message came into the queue.
        problem: Why there is no event in it; None if there is one.
        subscriber: The ARN of the subscriber whose dead letter it is, or None.
    """

    message_id: str
    origin: Origin
    reason: str
    partner: str | None
    kind: str | None
    key: str | None
    sent_at: datetime | None
    problem: str | None
    subscriber: str | None
    _content: str = field(repr=False, compare=False)
    _record: Mapping[str, object] = field(repr=False, compare=False)

    @property
    def what(self) -> str:
        """Partner and kind, as people read them."""
        if self.problem is not None:
            return "no event"
        return f"{self.partner}/{shown(self.kind)}" if self.partner else "an event of an unknown sender"


def letter_of(message: Mapping[str, object]) -> DeadLetter:
    """The dead letter that is a message of SQS, as ``receive_message`` has it."""
    record = message_record(message)
    partner = kind = key = problem = subscriber = None
    failed: CarrierRecord | None = None
    why: tuple[Origin, str] | None = None
    try:
        (opened,) = open_deliveries({"Records": [record]})
        found = [identify_carried(carried) for carried in opened.inside]
        failed = _failed_invocation(opened.inside[0].record) if opened.inside else None
        if not found:
            problem = "it holds no event"
        for each in found[:1]:
            partner, key = each.partner, each.idempotency_key.value
            kind = each.kind if partner else None
    except SubscriberDeadLetterError as error:
        subscriber = error.subscriber_arn
        why = "subscriber", error.code or ""
        ids = len(error.event_ids)
        problem = f"it holds the ids of {ids} event{'s' * (ids != 1)} and none of them: {REPLAY}"
    except PartnerEventsError as error:
        problem = str(error)
    origin, reason = why or _why(record, failed)
    return DeadLetter(
        str(record["messageId"]),
        origin,
        shown(reason),
        partner,
        kind,
        key,
        _sent_at(record),
        problem,
        subscriber,
        str(record["body"]) if failed is None else json.dumps(_payload(failed), ensure_ascii=False),
        record,
    )


def content_of(letter: DeadLetter) -> str:
    """The JSON text that failed: what the rule sent, or what the function was given."""
    return letter._content  # pyright: ignore[reportPrivateUsage]


def record_of(letter: DeadLetter) -> Mapping[str, object]:
    """The message in the form in which a function gets it that reads the queue."""
    return letter._record  # pyright: ignore[reportPrivateUsage]


def _failed_invocation(record: CarrierRecord | None) -> CarrierRecord | None:
    """The record of an on-failure destination among nested ones."""
    while record is not None and record.carrier != "on_failure":
        record = record.inner
    return record


def _payload(failed: CarrierRecord) -> object:
    return failed.raw.get("requestPayload") if is_object(failed.raw) else None


def _why(record: Mapping[str, object], failed: CarrierRecord | None) -> tuple[Origin, str]:
    attached, attributes = record.get("messageAttributes"), record.get("attributes")
    if failed is not None:
        response = failed.raw.get("responsePayload") if is_object(failed.raw) else None
        raised = response.get("errorType") if is_object(response) else None
        return "function", str(raised or failed.attributes.get("condition", ""))
    if (code := _text(attached, "ERROR_CODE")) is not None:
        return "rule", code
    if _text(attached, "RequestID") is not None:
        return "function", _text(attached, "ErrorCode") or ""
    if is_object(attributes) and "DeadLetterQueueSourceArn" in attributes:
        return "queue", "received too often"
    return "unknown", ""


def _text(attached: object, name: str) -> str | None:
    value = attached.get(name) if is_object(attached) else None
    text = value.get("stringValue") if is_object(value) else None
    return text if isinstance(text, str) else None


def _sent_at(record: Mapping[str, object]) -> datetime | None:
    attributes = record.get("attributes")
    text = attributes.get("SentTimestamp") if is_object(attributes) else None
    is_number = isinstance(text, str) and text.isdecimal()
    return datetime.fromtimestamp(int(str(text)) / 1000, UTC) if is_number else None
