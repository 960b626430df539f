"""The plan for a new event bus, an event source or a subscriber, and how it is carried out.

What AWS makes takes a while to become active, and of a bus's subscribers one at a time is created or deleted:
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus.html
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal, TypeAlias

from partner_events._base.text import TEXT, message, shown
from partner_events.aws._change import Change, Difference, made
from partner_events.aws._errors import ConflictError, FailedStateError, NotReadyError, UnavailableError
from partner_events.aws._findings import Finding
from partner_events.aws._plan import listing
from partner_events.aws._values import JsonDataclass
from partner_events.errors import PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

SetupKind: TypeAlias = Literal["event-bus", "event-source", "subscriber"]

PATIENCE = timedelta(minutes=5)
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0
"""Seconds between two looks at a state, or two tries; each pause is twice as long as the one before."""

ON_THE_WAY = frozenset({"CREATING", "UPDATING"})
WORKING = frozenset({"ACTIVE", "RUNNING", "STOPPED"})


class FixedSettingError(PartnerEventsError):
    """A setting differs that AWS does not change: only a new resource could have the other value.

    Attributes:
        resource: The ARN of the resource.
        differences: The settings that differ.
    """

    def __init__(self, text: str, *, resource: str, differences: Sequence[Difference]) -> None:
        super().__init__(text)
        self.resource = resource
        self.differences: tuple[Difference, ...] = tuple(differences)


@dataclass(frozen=True, slots=True)
class SetupPlan(JsonDataclass):
    """The changes that `ensure_event_bus`, `ensure_event_source` or `ensure_subscriber` proposes.

    ``print`` shows them, `apply` makes them.

    Attributes:
        kind: ``"event-bus"``, ``"event-source"`` or ``"subscriber"``.
        name: Its name.
        bus: The ARN of the event bus; None before it exists.
        arn: Its ARN; None before it exists, since AWS makes a part of it.
        changes: In the order in which they are made: the policy of an event source's dead-letter queue, then
            the resource itself. None if all is right already.
        findings: What would keep events from arriving all the same, as `check` reports it.
    """

    kind: SetupKind
    name: str
    bus: str | None
    arn: str | None
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]
    _state: Callable[[str], Mapping[str, object]] = field(repr=False, compare=False)

    def apply(self, *, patience: timedelta = PATIENCE) -> str:
        """Make the changes, wait until they are in force, and return the ARN.

        The same plan may be applied again, such as after a lost connection: nothing is created twice, since
        each plan has a client token of its own.

        Args:
            patience: How long to wait for AWS, and for others who change subscribers of the same bus.

        Raises:
            FailedStateError: It is there, in a state in which it does not work.
            NotReadyError: It is there, and was not ready in time.
            ConflictError: Somebody else was changing the bus all the time; nothing was made.
            FixedSettingError: Somebody else has just created it, and differently.
            UnavailableError: AWS could not be reached, or failed: apply the same plan again.
            AWSError: AWS refused; nothing was made. Depending on the plan, the session needs
                `events:CreateEventBus`, `events:CreateEventSource` or `events:CreateSubscriber`, or what
                updates and describes them, `iam:PassRole` for a role, and for the policy of a queue
                `sqs:GetQueueUrl`, `sqs:GetQueueAttributes` and `sqs:SetQueueAttributes`.
        """
        clock = Patience(patience)
        arn = self.arn
        for change in self.changes:
            result = carried_out(change, clock, f"{_words(change.kind)} {shown(change.name, TEXT)}")
            if change.kind == self.kind:
                arn = str(result)
        assert arn is not None  # without changes it exists
        return _awaited(arn, self._state, clock)

    def __str__(self) -> str:
        on = "" if self.kind == "event-bus" else f" on {shown(self.bus, TEXT)}"
        return listing(f"{_words(self.kind)} {shown(self.name)}{on}", self.changes, self.findings)


class Patience:
    """How long to go on: `pause` waits a little, each time longer, and says whether there is time left."""

    def __init__(
        self,
        limit: timedelta,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._end = clock() + limit.total_seconds()
        self._next = FIRST_PAUSE

    def pause(self) -> bool:
        """Wait; False, without waiting, if the time is over."""
        left = self._end - self._clock()
        if left <= 0:
            return False
        self._sleep(min(self._next, left))
        self._next = min(2 * self._next, LONGEST_PAUSE)
        return True


def state_of(content: Mapping[str, object]) -> str:
    """The state that a description says; a subscriber's may be absent, and means that it runs."""
    return "REVOKED" if content.get("Revoked") is True else str(content.get("State") or "RUNNING")


def carried_out(change: Change, clock: Patience, what: str) -> object:
    """What AWS answers to a change, which waits for its turn if somebody else changes the bus.

    Raises:
        ConflictError: Its turn did not come.
        UnavailableError: AWS could not be reached, or failed: whether it was made is not known.
        AWSError: AWS refused.
    """
    while True:
        try:
            return made(change)
        except ConflictError:
            if not clock.pause():
                raise
        except UnavailableError as error:
            text = f"{error}. Whether {what} was changed is not known: apply the same plan again"
            raise UnavailableError(
                message(text),
                operation=error.operation,
                resource=error.resource,
                code=error.code,
                request_id=error.request_id,
            ) from error


def _awaited(arn: str, describe: Callable[[str], Mapping[str, object]], clock: Patience) -> str:
    while True:
        content = describe(arn)
        state = state_of(content)
        if state in WORKING:
            return arn
        if state not in ON_THE_WAY:
            raise failed(arn, state, content.get("StateReason"))
        if not clock.pause():
            text = (
                f"{shown(arn, TEXT)} is still {state}; it stays, and a new plan says later what became of it"
            )
            raise NotReadyError(text, resource=arn, state=state)


def failed(arn: str, state: str, reason: object = None) -> FailedStateError:
    """The error of a resource that is in a state in which it does not work, with what can be done."""
    why = reason if isinstance(reason, str) and reason else None
    said = f" ({shown(why, TEXT)})" if why else ""
    advice = ADVICE.get(state, "see what AWS says of it")
    text = message(f"{arn} is {state}{said}: {advice}")
    return FailedStateError(text, resource=arn, state=state, reason=why)


ADVICE = {
    "CREATE_FAILED": "it stays, and brings nothing; plan again to set it anew, or delete it",
    "DELETE_FAILED": "delete it again",
    "DELETING": "wait until it is gone, then plan again",
    "REVOKED": "the owner of the event bus has withdrawn its rights for good; delete it",
    "UPDATE_FAILED": "its last change did not take effect; plan again to set it anew, or delete it",
}
"""https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-event-sources.html"""


def _words(kind: str) -> str:
    return kind.replace("-", " ")
