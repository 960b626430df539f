"""What deduplication raises. Texts name keys and stores, never a value of a payload or a result."""

from __future__ import annotations

from partner_events._wire.json import dotted
from partner_events.errors import PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from partner_events._base.value import Path


class StoreError(PartnerEventsError):
    """A store does not work as it should; its subclasses say what can be done about it.

    Attributes:
        store: Which store, such as ``DynamoDB table dedupe``.
        operation: What was asked of it, such as ``dynamodb:PutItem``.
    """

    def __init__(self, message: str, *, store: str, operation: str) -> None:
        super().__init__(message)
        self.store = store
        self.operation = operation


class StoreUnavailableError(StoreError):
    """The store cannot be reached or has no capacity now; try again later."""


class StoreNotFoundError(StoreError):
    """The table does not exist, or the folder of the file does not."""


class StoreAccessDeniedError(StoreError):
    """The store refuses the operation: a permission or credentials are missing."""


class ItemTooLargeError(StoreError):
    """The entry is too large for the store: keep a smaller result, or none."""


class EventInProgressError(PartnerEventsError):
    """Another worker holds the event: deliver it again later.

    Attributes:
        key: The value of the event's idempotency key.
        until: When that worker's lease ends, as an aware datetime.
    """

    def __init__(self, message: str, *, key: str, until: datetime) -> None:
        super().__init__(message)
        self.key = key
        self.until = until


class ReplayNameError(PartnerEventsError):
    """A subscriber of a new event bus replays the event, and nothing says which replay it is.

    With ``replays="per-replay"`` an event is handled once for each replay. Archives name their replays, new
    event buses do not: ``replay_name`` of the deduplicator says it.

    Attributes:
        key: The value of the event's idempotency key.
    """

    def __init__(self, key: str) -> None:
        super().__init__(
            'the event is of a replay that has no name, so replays="per-replay" cannot count it: a new event '
            "bus replays through a subscriber. Give each such subscriber a function of its own, and the "
            'deduplicator a name for it: replay_name=os.environ["REPLAY_NAME"]; or use replays="reprocess"'
        )
        self.key = key


class LeaseLostError(PartnerEventsError):
    """The lease had run out and another worker claimed the event: what this one did was not recorded.

    Attributes:
        keys: The values of the idempotency keys of the events that were lost.
        consumer: Whose events they are.
    """

    def __init__(self, message: str, *, keys: Sequence[str], consumer: str) -> None:
        super().__init__(message)
        self.keys: tuple[str, ...] = tuple(keys)
        self.consumer = consumer


class ResultNotJsonError(PartnerEventsError, TypeError):
    """A result cannot be kept, since it would come back from JSON as something else.

    Attributes:
        path: Where in the result.
        type_name: The Python type that is there.
    """

    def __init__(self, path: Path, type_name: str) -> None:
        where = f"`{dotted(path)}` of the result" if path else "the result"
        super().__init__(
            f"{where} is a {type_name}, which would not come back from JSON unchanged. The event is recorded "
            "as done, without its result. Results may hold dict with str keys, list, str, int, finite float, "
            "bool and None"
        )
        self.path = path
        self.type_name = type_name


class ResultTooLargeError(PartnerEventsError, ValueError):
    """A result is too large to be kept.

    Attributes:
        size: The bytes of its JSON.
        limit: How many are kept at most.
    """

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(
            f"the result has {size} bytes of JSON, but at most {limit} are kept. The event is recorded as "
            "done, without its result. Return less, or raise `result_limit`"
        )
        self.size = size
        self.limit = limit
