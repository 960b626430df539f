"""Where dead letters are sent again: to a handler in this process, a function, a queue or an event bus."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeAlias

from partner_events._base.lazy import load_extra
from partner_events._base.text import shown
from partner_events._wire.json import is_array, is_object
from partner_events.aws._access import part, service_of
from partner_events.aws._clients import Service
from partner_events.aws._errors import AWSError
from partner_events.aws._letters import DeadLetter, content_of, record_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws._clients import Session

Handler: TypeAlias = Callable[[Any, None], object]
"""It gets an object or, if a subscriber of a new event bus invoked the function, a list."""

RESERVED = "aws."
"""https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html"""


class LetterFailedError(AWSError):
    """A dead letter was sent again, and failed again; it is still in the queue."""


class Destination(Protocol):
    """Something that takes dead letters."""

    @property
    def name(self) -> str: ...

    def refusal(self, letter: DeadLetter) -> str | None:
        """Why it cannot take the letter; None if it can."""
        ...

    def send(self, letter: DeadLetter) -> None:
        """Send it, and return when it has succeeded.

        Raises:
            Exception: It has failed again.
        """
        ...


def destination(to: Handler | str, session: Session | None) -> Destination:
    """The destination that is a handler, or that has an ARN.

    Raises:
        ValueError: It is neither a handler nor an ARN of a service that takes events.
    """
    if not isinstance(to, str):
        return ToHandler(to)
    made = SERVICES.get(service_of(to)) if to.startswith("arn:") else None
    if made is None:
        raise ValueError(
            f"{to!r} is not a destination; pass a handler, or the ARN of a function, a queue or an event bus"
        )
    return made(to, session)


class ToHandler:
    """A function of this process, which gets what the function got that failed."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self.name: str = getattr(handler, "__name__", type(handler).__name__)

    def refusal(self, letter: DeadLetter) -> str | None:
        return None

    def send(self, letter: DeadLetter) -> None:
        check_result(self._handler(lambda_event(letter), None), self.name)


class ToFunction:
    """A Lambda function, which is waited for."""

    def __init__(self, arn: str, session: Session | None) -> None:
        self.name = arn
        self._functions = Service("lambda", make=partial(patient_client, session))

    def refusal(self, letter: DeadLetter) -> str | None:
        return None

    def send(self, letter: DeadLetter) -> None:
        payload = json.dumps(lambda_event(letter), ensure_ascii=False).encode()
        answer = self._functions.ask(
            "invoke",
            self.name,
            FunctionName=self.name,
            InvocationType="RequestResponse",
            Payload=payload,
        )
        result = _read(answer.get("Payload"))
        if answer.get("FunctionError"):
            raised = result.get("errorType") if is_object(result) else None
            raise _failed(f"the function raised {shown(str(raised or answer['FunctionError']))}", self.name)
        check_result(result, self.name)


class ToQueue:
    """A queue, which a function reads."""

    def __init__(self, arn: str, session: Session | None) -> None:
        self.name = arn
        self._queues = Service("sqs", session=session)
        self._url: str | None = None

    def refusal(self, letter: DeadLetter) -> str | None:
        return None

    def send(self, letter: DeadLetter) -> None:
        if self._url is None:
            name, account = part(self.name, 5), part(self.name, 4)
            answer = self._queues.ask(
                "get_queue_url", self.name, QueueName=name, QueueOwnerAWSAccountId=account
            )
            self._url = str(answer.get("QueueUrl"))
        self._queues.ask(
            "send_message",
            self.name,
            QueueUrl=self._url,
            MessageBody=content_of(letter),
            **_group(letter, self.name),
        )


class ToBus:
    """A custom event bus: the event gets another id and account there, and goes to every rule."""

    def __init__(self, arn: str, session: Session | None) -> None:
        self.name = arn
        self._events = Service("events", session=session)

    def refusal(self, letter: DeadLetter) -> str | None:
        event = _json(content_of(letter))
        source = event.get("source") if is_object(event) else None
        if not isinstance(source, str):
            return "it is not EventBridge's event, so it cannot go to an event bus"
        if source.startswith(RESERVED):
            return (
                "nobody but AWS puts events whose source begins with aws. on an event bus: send it to the "
                "function or its queue instead, or replay an archive of the bus"
            )
        return None

    def send(self, letter: DeadLetter) -> None:
        event = _json(content_of(letter))
        assert is_object(event)
        given = {
            "Source": event.get("source"),
            "DetailType": event.get("detail-type"),
            "Detail": json.dumps(event.get("detail"), ensure_ascii=False),
            "Time": event.get("time"),
            "Resources": event.get("resources"),
        }
        entry = {name: value for name, value in given.items() if value is not None}
        answer = self._events.ask("put_events", self.name, Entries=[{**entry, "EventBusName": self.name}])
        if answer.get("FailedEntryCount"):
            entries = answer.get("Entries")
            first = entries[0] if is_array(entries) and entries else None
            code = first.get("ErrorCode") if is_object(first) else None
            raise _failed(f"EventBridge refused it ({shown(str(code))})", self.name)


SERVICES: dict[str, Callable[[str, Session | None], Destination]] = {
    "events": ToBus,
    "lambda": ToFunction,
    "sqs": ToQueue,
}


def patient_client(session: Session | None) -> object:
    """A client that waits as long as a function may run, and does not invoke it twice."""
    needed = "partner_events.aws needs boto3: pip install partner-events[aws]"
    make_config: Callable[..., object] = load_extra("botocore.config", "Config", needed)
    make: Callable[..., object] = session.client if session else load_extra("boto3", "client", needed)
    return make("lambda", config=make_config(read_timeout=LONGEST_RUN, retries={"total_max_attempts": 1}))


LONGEST_RUN = 910
"""Seconds: a function's longest timeout, and a little more."""


def lambda_event(letter: DeadLetter) -> dict[str, object] | list[object]:
    """What the function got that failed: records, if it read a queue, or else what it was invoked with.

    A subscriber of a new event bus invokes it with a list.
    """
    content = _json(content_of(letter))
    if letter.origin == "function" and is_array(content):
        return content
    if letter.origin == "queue" or not is_object(content):
        return {"Records": [dict(record_of(letter))]}
    return content


def check_result(result: object, name: str) -> None:
    """Raise an error for a partial batch response that names what failed."""
    failures = result.get("batchItemFailures") if is_object(result) else None
    if is_array(failures) and failures:
        raise _failed("the function reported it as failed", name)


def _group(letter: DeadLetter, arn: str) -> dict[str, str]:
    """What a FIFO queue wants: the group that the message had."""
    if not arn.endswith(".fifo"):
        return {}
    attributes = record_of(letter).get("attributes")
    group = attributes.get("MessageGroupId") if is_object(attributes) else None
    return {"MessageGroupId": str(group or letter.message_id), "MessageDeduplicationId": letter.message_id}


def _failed(message: str, resource: str) -> LetterFailedError:
    return LetterFailedError(message, operation="redrive", resource=resource)


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _read(payload: object) -> object:
    """The JSON that a function returned, of boto3's stream."""
    read: Callable[[], bytes] | None = getattr(payload, "read", None)
    return _json(read().decode()) if read is not None else None
