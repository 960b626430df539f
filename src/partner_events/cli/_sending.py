"""Where events are sent to in AWS: an event bus of one's own, a queue, a function."""

from __future__ import annotations

import json
from functools import partial
from hashlib import sha256

from partner_events._base.text import shown
from partner_events._base.value import Value
from partner_events._kinds.registry import current
from partner_events._kinds.sources import sources_of
from partner_events._wire.json import is_array, is_object
from partner_events.aws._clients import Service
from partner_events.aws._destinations import RESERVED, patient_client
from partner_events.cli._errors import Failure
from partner_events.cli._run.responses import meaning

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol

    from partner_events.aws._clients import Session
    from partner_events.cli._run.inputs import Input

    class Target(Protocol):
        """Where events go."""

        @property
        def name(self) -> str:
            """What it is, for people: ``the queue orders``."""
            ...

        def prepared(self, event: Input) -> Mapping[str, object] | str:
            """What is sent for an event.

            Raises:
                Failure: It cannot go there.
            """
            ...

        def send(self, prepared: Mapping[str, object] | str) -> Sent:
            """Send it.

            Raises:
                AWSError: AWS does not take it.
            """
            ...


class Sent(Value):
    """What AWS answered: the id that it gave the event, and what is wrong, if a function failed."""

    __slots__ = ("id", "problem", "result")

    id: str
    problem: str
    result: object


class ToBus:
    """An event bus of one's own: AWS gives each event another id and account there."""

    def __init__(self, bus: str, source: str | None, session: Session | None) -> None:
        self._bus, self._source = bus, source
        self._events = Service("events", session=session)
        self.name = f"the event bus {bus}"

    def prepared(self, event: Input) -> Mapping[str, object]:
        delivery = _only(event)
        source, detail_type = _as_own(delivery, self._source)
        entry = {
            "Source": source,
            "DetailType": detail_type,
            "Detail": json.dumps(delivery.get("detail"), ensure_ascii=False),
            "Time": delivery.get("time"),
            "Resources": delivery.get("resources"),
            "EventBusName": self._bus,
        }
        return {name: value for name, value in entry.items() if value is not None}

    def send(self, prepared: Mapping[str, object] | str) -> Sent:
        answer = self._events.ask("put_events", self._bus, Entries=[prepared])
        entries = answer.get("Entries")
        first = entries[0] if is_array(entries) and entries else None
        said = first if is_object(first) else {}
        if answer.get("FailedEntryCount"):
            why = f"{said.get('ErrorCode')}: {said.get('ErrorMessage')}"
            return Sent("", f"EventBridge refused it ({shown(why, 300)})", None)
        return Sent(str(said.get("EventId")), "", None)


class ToQueue:
    """A queue, by its name, URL or ARN: its messages are what a rule whose target it is sends."""

    def __init__(self, queue: str, session: Session | None) -> None:
        self._queue, self._url = queue, queue if "://" in queue else None
        self._queues = Service("sqs", session=session)
        self.name = f"the queue {queue}"

    def prepared(self, event: Input) -> str:
        if is_array(event.event):
            (item,) = event.event
            return json.dumps(item, ensure_ascii=False)
        return json.dumps(_only(event), ensure_ascii=False)

    def send(self, prepared: Mapping[str, object] | str) -> Sent:
        assert isinstance(prepared, str)
        message: dict[str, object] = {"QueueUrl": self._address(), "MessageBody": prepared}
        if self._queue.endswith(".fifo"):
            message |= {"MessageGroupId": "partner-events", "MessageDeduplicationId": _id_of(prepared)}
        answer = self._queues.ask("send_message", self._queue, **message)
        return Sent(str(answer.get("MessageId")), "", None)

    def _address(self) -> str:
        if self._url is None:
            parts = self._queue.split(":")
            owner = {"QueueOwnerAWSAccountId": parts[4]} if self._queue.startswith("arn:") else {}
            answer = self._queues.ask("get_queue_url", self._queue, QueueName=parts[-1], **owner)
            self._url = str(answer.get("QueueUrl"))
        return self._url


class ToFunction:
    """A Lambda function, by its name or ARN, which is waited for."""

    def __init__(self, function: str, session: Session | None) -> None:
        self._function = function
        self._functions = Service("lambda", make=partial(patient_client, session))
        self.name = f"the function {function}"

    def prepared(self, event: Input) -> str:
        return event.text.decode(errors="surrogatepass")

    def send(self, prepared: Mapping[str, object] | str) -> Sent:
        assert isinstance(prepared, str)
        answer = self._functions.ask(
            "invoke",
            self._function,
            FunctionName=self._function,
            InvocationType="RequestResponse",
            Payload=prepared.encode(),
        )
        result = _read(answer.get("Payload"))
        if answer.get("FunctionError"):
            said = result if is_object(result) else {}
            why = f"{said.get('errorType')}: {said.get('errorMessage')}"
            return Sent("", f"the function failed: {shown(why, 500)}", result)
        found = meaning(json.loads(prepared), result)
        problem = found.text if found is not None and found.verdict != "all" else ""
        return Sent("", problem, result)


def _read(payload: object) -> object:
    read: Callable[[], bytes] | None = getattr(payload, "read", None)
    text = read() if read is not None else b""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found


def _only(event: Input) -> Mapping[str, object]:
    (delivery,) = event.deliveries
    return delivery


def _id_of(text: str) -> str:
    value: object = json.loads(text)
    said = value.get("id") if is_object(value) else None
    return said if isinstance(said, str) and said else sha256(text.encode()).hexdigest()


def _as_own(delivery: Mapping[str, object], wanted: str | None) -> tuple[str, str]:
    """Source and detail-type under which an event may go to a bus: a partner's has a registered source.

    Raises:
        Failure: AWS would refuse the source, and no other is registered for the partner.
    """
    from partner_events._kinds.identify import identify_delivery

    own, detail_type = str(delivery.get("source")), str(delivery.get("detail-type"))
    if wanted is None and not own.startswith(RESERVED):
        return own, detail_type
    partner = identify_delivery({**delivery}).partner or ""
    registered = current.registrations.sources
    known = [each for each in sources_of(partner) if each in registered and not each.endswith("/")]
    source = wanted or (known[0] if len(known) == 1 else None)
    if source is None or source.startswith(RESERVED):
        raise Failure(
            f"AWS refuses events whose source begins with {RESERVED}; name another one with --source, "
            f"and have your function call register_source(..., partner={partner!r})"
            + (f"; registered are {', '.join(known)}" if known else "")
        )
    origin = registered.get(source)
    if origin is not None and origin.detail_type is not None:
        detail_type = origin.detail_type
    return source, detail_type
