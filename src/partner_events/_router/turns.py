"""The deliveries of one invocation, and what becomes of each."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from partner_events._events.event import PartnerEvent
    from partner_events._router.reports import DuplicateEvent, FailedEvent
    from partner_events._router.routes import Choice
    from partner_events._wire.delivery import Identified
    from partner_events._wire.records import CarrierRecord
    from partner_events.dedupe import Duplicate
    from partner_events.dedupe._claims import Claim


def as_raised(error: Exception) -> Exception:
    """What a handler raised: Python lets no StopIteration out of a coroutine, and raises another error.

    https://peps.python.org/pep-0479/
    """
    cause = error.__cause__
    is_replaced = isinstance(error, RuntimeError) and str(error) == "coroutine raised StopIteration"
    return cause if is_replaced and isinstance(cause, StopIteration) else error


class Turn:
    """One delivery in an invocation: what is known of it, and what became of it.

    It is open until its handler has run, or until it is known that none will. From then on it has an error;
    or was skipped, since what came before it in its order has failed; or it has a result.
    """

    __slots__ = (
        "record",
        "delivery",
        "identified",
        "choice",
        "event",
        "is_open",
        "is_skipped",
        "result",
        "error",
        "held",
    )

    def __init__(self, record: CarrierRecord, delivery: dict[str, object] | None) -> None:
        self.record = record
        self.delivery = delivery
        self.identified: Identified | None = None
        self.choice: Choice | None = None
        self.event: PartnerEvent | None = None
        self.is_open = True
        self.is_skipped = False
        self.result: object = None
        self.error: Exception | None = None
        self.held: Duplicate | None = None

    def succeed(self, result: object) -> None:
        # The event is for reports of failures: kept, all of a batch would be in memory at once.
        self.is_open, self.result, self.error, self.event = False, result, None, None

    def drop(self, held: Duplicate) -> None:
        """Notes that it is a duplicate."""
        self.held = held
        self.succeed(held.result)

    def fail(self, error: Exception) -> None:
        self.is_open, self.error, self.held = False, as_raised(error), None

    def skip(self) -> None:
        self.is_open, self.is_skipped = False, True

    def follow(self, first: Turn, claim: Claim) -> None:
        """Ends as another turn of the same event did; stays open until that one has ended."""
        from partner_events.dedupe import Duplicate

        if first.is_open:
            return
        if first.error is not None:
            self.fail(first.error)
        elif isinstance(claim, Duplicate):
            self.drop(claim)
        else:
            self.skip()

    @property
    def failure(self) -> FailedEvent | None:
        """What is reported if it failed."""
        if self.error is None:
            return None
        from partner_events._router.reports import failed_event

        return failed_event(self.record, self.identified, self.delivery, self.event, self.error)

    @property
    def duplicate(self) -> DuplicateEvent | None:
        """What is reported if it is a duplicate."""
        if self.held is None or self.identified is None:
            return None
        from partner_events._router.reports import duplicate_event

        return duplicate_event(self.record, self.identified, self.held)


class RecordTurns:
    """A record of the Lambda event, with the deliveries that it brought."""

    __slots__ = ("record", "turns", "is_skipped")

    def __init__(self, record: CarrierRecord, turns: Sequence[Turn]) -> None:
        self.record = record
        self.turns = turns
        self.is_skipped = False
        """Whether it had no turn, since what came before it in its order has failed."""

    @property
    def has_failed(self) -> bool:
        """Whether it is to be delivered again."""
        return self.is_skipped or any(turn.error is not None or turn.is_skipped for turn in self.turns)
