"""Send what is in a dead-letter queue again: look first, then go on until the queue is empty.

Nothing is deleted before it has succeeded. The queue itself remembers what is left, so an interrupted run is
resumed by another one.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from partner_events._base.text import message as one_line
from partner_events._wire.json import is_array, is_object
from partner_events.aws._access import part
from partner_events.aws._clients import Service
from partner_events.aws._destinations import Destination, Handler, LetterFailedError, destination
from partner_events.aws._errors import AWSError
from partner_events.aws._letters import DeadLetter, letter_of, record_of
from partner_events.aws._values import JsonDataclass

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partner_events.aws._clients import Session

HOLD = 900
"""For so many seconds a message is hidden from others while it is being handled: Lambda's longest timeout."""

LOOK_HOLD = 30
BATCH = 10
SHOWN = 10
"""How many failures the text of a report names."""


@dataclass(frozen=True, slots=True)
class Unsent(JsonDataclass):
    """A dead letter that stays in the queue.

    Attributes:
        letter: The dead letter.
        reason: Why: what the destination said, or why there is nothing to send.
        error: What was raised; None if the letter was not sent.
    """

    letter: DeadLetter
    reason: str
    error: Exception | None = field(repr=False)

    def to_dict(self) -> dict[str, object]:
        """The attributes as JSON types, without the error."""
        return {"letter": self.letter.to_dict(), "reason": self.reason}


@dataclass(frozen=True, slots=True)
class RedriveReport(JsonDataclass):
    """What a redrive has done so far.

    Attributes:
        queue: The dead-letter queue.
        to: Where its messages were sent.
        sent: How many have succeeded, and are no longer in the queue.
        unsent: Those that are still there.
    """

    queue: str
    to: str
    sent: int
    unsent: tuple[Unsent, ...]

    @property
    def ok(self) -> bool:
        """Whether everything has succeeded."""
        return not self.unsent

    def __str__(self) -> str:
        lines = [f"{self.queue}: {self.sent} sent to {self.to}, {len(self.unsent)} still in the queue"]
        for each in self.unsent[:SHOWN]:
            lines.append(f"  {each.letter.message_id}: {each.letter.what}: {each.reason}")
        if len(self.unsent) > SHOWN:
            lines.append(f"  and {len(self.unsent) - SHOWN} more")
        return "\n".join(map(one_line, lines))


@dataclass(frozen=True, slots=True)
class Redrive(JsonDataclass):
    """What `redrive` would send. ``print`` shows it, `apply` sends it.

    Attributes:
        queue: The dead-letter queue's name.
        to: Where it would be sent.
        waiting: About how many messages are in the queue.
        letters: The messages that were looked at.
        refused: Those of them that cannot be sent there, and stay.
    """

    queue: str
    to: str
    waiting: int
    letters: tuple[DeadLetter, ...]
    refused: tuple[Unsent, ...]
    _source: Queue = field(repr=False, compare=False)
    _destination: Destination = field(repr=False, compare=False)

    def apply(
        self,
        *,
        rate: float = 10,
        limit: int | None = None,
        progress: Callable[[RedriveReport], object] | None = None,
    ) -> RedriveReport:
        """Send the messages one after the other, and delete each when it has succeeded.

        It ends when the queue has no more messages but those that failed, which stay there. After an
        interruption, the same call goes on with what is left. A message that was sent, but could not be
        deleted, is sent again then: let the function handle each event once.

        Args:
            rate: How many messages a second to send at most.
            limit: How many to send at most, such as one to see whether it works.
            progress: Called with the report after each message.

        Raises:
            ValueError: The rate is not positive, or the limit is negative.
            AWSError: AWS refused, or cannot be reached; what was not sent is still in the queue.
        """
        if not rate > 0 or (limit is not None and limit < 0):
            raise ValueError("rate must be above 0, and limit 0 or more")
        report = RedriveReport(self.queue, self.to, 0, ())
        pace = Pace(1 / rate)
        groups: set[object] = set()
        with self._source.holding(HOLD) as messages:
            for message in messages if limit != 0 else ():
                letter = letter_of(message)
                pace.wait()
                failed = _tried(letter, self._destination, groups)
                if failed is None:
                    messages.delete(message)
                    report = replace(report, sent=report.sent + 1)
                else:
                    report = replace(report, unsent=(*report.unsent, failed))
                if progress is not None:
                    progress(report)
                if limit is not None and report.sent + len(report.unsent) >= limit:
                    break
        return report

    def __str__(self) -> str:
        looked = len(self.letters)
        lines = [f"{self.queue}: about {self.waiting} messages, {looked} looked at, to {self.to}"]
        counts = Counter((each.what, each.origin, each.reason) for each in self.letters)
        for (what, origin, reason), count in counts.most_common():
            why = f"{origin}, {reason}" if reason else origin
            lines.append(f"  {count} x {what} ({why})")
        stays = Counter(each.reason for each in self.refused)
        lines += [f"  {count} of them stay: {reason}" for reason, count in stays.most_common()]
        return "\n".join(map(one_line, lines))


def redrive(queue: str, *, to: Handler | str, look: int = 100, session: Session | None = None) -> Redrive:
    """Look at what is in a dead-letter queue, and plan to send it again.

    It opens dead letters of rules, functions and queues, and records of on-failure destinations. Looking
    hides the messages for as long as it takes, at most half a minute, and counts as receiving them.

    Args:
        queue: The name, URL or ARN of the dead-letter queue, or of the queue that is an on-failure
            destination.
        to: A handler of this process, such as your `Router`; or the ARN of a function, of a queue that a
            function reads, or of an event bus. Handlers and functions get what the function got that
            failed, handlers with None as the context; a function is invoked and waited for. No event bus
            takes a partner's events.
        look: How many messages to look at, at most.
        session: Your ``boto3.Session()``; by default boto3's default session.

    Raises:
        ValueError: `to` is neither a handler nor an ARN that takes events, or is the queue itself.
        NotFoundError: There is no such queue.
        AWSError: AWS refused. The session needs `sqs:GetQueueUrl`, `sqs:GetQueueAttributes`,
            `sqs:ReceiveMessage`, `sqs:ChangeMessageVisibility` and `sqs:DeleteMessage`; and, as `to` is,
            `lambda:InvokeFunction`, `sqs:SendMessage` or `events:PutEvents`.
    """
    target = destination(to, session)
    source = Queue(queue, session)
    if isinstance(to, str) and source.is_at(to):
        raise ValueError(
            "a dead-letter queue is not redriven to itself; pass the queue that a function reads"
        )
    waiting = source.waiting()
    letters: list[DeadLetter] = []
    with source.holding(LOOK_HOLD) as messages:
        for message in messages if look > 0 else ():
            letters.append(letter_of(message))
            if len(letters) >= look:
                break
    refused = [unsent for each in letters if (unsent := _refusal(each, target)) is not None]
    return Redrive(source.name, target.name, waiting, tuple(letters), tuple(refused), source, target)


def _tried(letter: DeadLetter, target: Destination, groups: set[object]) -> Unsent | None:
    """Why a letter was not sent, or failed again; None if it succeeded.

    ``groups`` are those of FIFO queues of which a message failed: no later one of them is sent.
    """
    attributes = record_of(letter).get("attributes")
    group = attributes.get("MessageGroupId") if is_object(attributes) else None
    if group is not None and group in groups:
        return Unsent(letter, "an earlier message of its group is still in the queue", None)
    failed = _refusal(letter, target)
    if failed is None:
        try:
            target.send(letter)
        except LetterFailedError as error:
            failed = Unsent(letter, str(error), error)
        except AWSError:
            raise
        except Exception as error:
            failed = Unsent(letter, f"the handler raised {type(error).__name__}", error)
    if failed is not None and group is not None:
        groups.add(group)
    return failed


def _refusal(letter: DeadLetter, target: Destination) -> Unsent | None:
    reason = letter.problem or target.refusal(letter)
    return None if reason is None else Unsent(letter, reason, None)


class Pace:
    """Lets so many seconds pass between one and the next, at least."""

    def __init__(
        self,
        seconds: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._seconds, self._clock, self._sleep = seconds, clock, sleep
        self._next: float | None = None

    def wait(self) -> None:
        now = self._clock()
        if self._next is not None and now < self._next:
            self._sleep(self._next - now)
            now = self._next
        self._next = now + self._seconds


class Queue:
    """The queue that is redriven."""

    def __init__(self, queue: str, session: Session | None) -> None:
        self._sqs = Service("sqs", session=session)
        self.name = queue.rpartition("/")[2] if "/" in queue else part(queue, 5) or queue
        self._url = queue if "/" in queue else self._find(queue)

    def _find(self, queue: str) -> str:
        owner = {"QueueOwnerAWSAccountId": part(queue, 4)} if part(queue, 4) else {}
        return str(self._sqs.ask("get_queue_url", queue, QueueName=self.name, **owner).get("QueueUrl"))

    def is_at(self, arn: str) -> bool:
        """Whether an ARN is the queue's, as far as its URL says so: a URL ends with account and name."""
        region, account, name = part(arn, 3), part(arn, 4), part(arn, 5)
        is_elsewhere = ".amazonaws." in self._url and f".{region}." not in self._url
        return self._url.endswith(f"/{account}/{name}") and not is_elsewhere

    def waiting(self) -> int:
        name = "ApproximateNumberOfMessages"
        answer = self._sqs.ask(
            "get_queue_attributes", self.name, QueueUrl=self._url, AttributeNames=[name]
        ).get("Attributes")
        return int(str(answer.get(name, 0))) if is_object(answer) else 0

    def arn(self) -> str:
        """Its ARN, as AWS has it."""
        answer = self._sqs.ask(
            "get_queue_attributes", self.name, QueueUrl=self._url, AttributeNames=["QueueArn"]
        ).get("Attributes")
        return str(answer.get("QueueArn")) if is_object(answer) else ""

    def delete(self, receipt: object) -> None:
        self._sqs.ask("delete_message", self.name, QueueUrl=self._url, ReceiptHandle=receipt)

    def holding(self, seconds: int) -> _Held:
        return _Held(self, seconds)

    def receive(self, seconds: int) -> list[dict[str, object]]:
        found = self._sqs.ask(
            "receive_message",
            self.name,
            QueueUrl=self._url,
            MaxNumberOfMessages=BATCH,
            VisibilityTimeout=seconds,
            WaitTimeSeconds=1,
            AttributeNames=["All"],
            MessageAttributeNames=["All"],
        ).get("Messages")
        return [each for each in (found if is_array(found) else ()) if is_object(each)]

    def hide(self, receipts: Sequence[object], seconds: int) -> None:
        for first in range(0, len(receipts), BATCH):
            entries = [
                {"Id": str(index), "ReceiptHandle": receipt, "VisibilityTimeout": seconds}
                for index, receipt in enumerate(receipts[first : first + BATCH])
            ]
            self._sqs.ask("change_message_visibility_batch", self.name, QueueUrl=self._url, Entries=entries)


class _Held:
    """Messages of a queue, each once, hidden from others until the block ends or they are deleted."""

    def __init__(self, queue: Queue, seconds: int) -> None:
        self._queue, self._seconds = queue, seconds
        self._receipts: dict[object, object] = {}
        """Of those that are still in the queue."""

    def __enter__(self) -> _Held:
        return self

    def __exit__(self, *_: object) -> None:
        self._queue.hide(list(self._receipts.values()), 0)

    def __iter__(self) -> Iterator[dict[str, object]]:
        while True:
            received = self._queue.receive(self._seconds)
            new = [message for message in received if message.get("MessageId") not in self._receipts]
            self._receipts |= {message.get("MessageId"): message.get("ReceiptHandle") for message in received}
            if not new:
                return
            for index, message in enumerate(new):
                if index:
                    # It has waited for its turn: from now on it is hidden as long as the first.
                    self._queue.hide([message.get("ReceiptHandle")], self._seconds)
                yield message

    def delete(self, message: Mapping[str, object]) -> None:
        self._queue.delete(message.get("ReceiptHandle"))
        del self._receipts[message.get("MessageId")]
